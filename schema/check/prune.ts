/** Takes out of a value what its schema refuses, so that the rules can go on with the rest. */
import type { Fault } from "./fault.ts";

/** What is there can be used. */
const HARMLESS: ReadonlySet<string> = new Set(["required", "uniqueItems"]);

/**
 * A copy without the parts at fault; undefined where that is the whole. An item that goes leaves a hole in its list,
 * so that the others keep their positions. Maps that lack a field stay: rules find that it is not there.
 */
export function prune(value: unknown, faults: readonly Fault[]): unknown {
  const copy = structuredClone(value);
  for (const { error, path } of faults) {
    if (HARMLESS.has(error.keyword)) continue;
    if (path.length === 0) return undefined;
    const holder = path.slice(0, -1).reduce<unknown>((node, step) => at(node, step), copy);
    // Leaves a hole in a list; what an earlier fault took away is gone already.
    if (isObject(holder)) Reflect.deleteProperty(holder, path.at(-1)!);
  }
  return copy;
}

function at(node: unknown, step: string | number): unknown {
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}

function isObject(node: unknown): node is Record<string | number, unknown> {
  return typeof node === "object" && node !== null;
}

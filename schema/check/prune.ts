/** Removes what the schema rejects from a value, so that the rules can check the rest. */
import type { SchemaError } from "./shape-problem.ts";

/** Errors that leave the value usable. */
const USABLE: ReadonlySet<string> = new Set(["required", "uniqueItems"]);

/**
 * A copy without the invalid parts; undefined where that is the whole. A removed item leaves a hole in its list, so
 * that the others keep their indexes. Maps with a missing field stay: rules report the field.
 */
export function prune(value: unknown, schemaErrors: readonly SchemaError[]): unknown {
  const copy = structuredClone(value);
  for (const { error, path } of schemaErrors) {
    if (USABLE.has(error.keyword)) continue;
    if (path.length === 0) return undefined;
    const container = path.slice(0, -1).reduce<unknown>((node, step) => at(node, step), copy);
    // Leaves a hole in a list; an earlier error may have removed it already.
    if (isObject(container)) Reflect.deleteProperty(container, path.at(-1)!);
  }
  return copy;
}

function at(node: unknown, step: string | number): unknown {
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}

function isObject(node: unknown): node is Record<string | number, unknown> {
  return typeof node === "object" && node !== null;
}

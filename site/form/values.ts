/** Values within an entry that is being written: looked up and changed by their paths, without touching the old one. */
import { isRecord } from "../../core/api/json.ts";
import type { Path } from "../../schema/check/positions.ts";

/** An entry that is being written. The checker reports its problems. */
export type Draft = Readonly<Record<string, unknown>>;

/** What stands at a path; undefined where nothing does. */
export function valueAt(draft: Draft, path: Path): unknown {
  return path.reduce<unknown>((value, step) => own(value, step), draft);
}

/** What stands there, if it is a text; else an empty one. Numbers and dates may have been written without quotes. */
export function textAt(draft: Draft, path: Path): string {
  const value = valueAt(draft, path);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : "";
}

/** What stands there, if it is a list; a single text is a list of one. */
export function listAt(draft: Draft, path: Path): readonly unknown[] {
  const value = valueAt(draft, path);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
}

/** The draft with another value at a path. What is undefined or an empty text goes, and what becomes empty by it, too. */
export function put(draft: Draft, path: Path, value: unknown): Draft {
  return (change(draft, path, value) ?? {}) as Draft;
}

function change(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value === "" ? undefined : value;
  const inner = change(own(node, step), rest, value);
  if (typeof step === "number") {
    const list = Array.isArray(node) ? [...(node as unknown[])] : [];
    if (inner === undefined) list.splice(step, 1);
    else list[step] = inner;
    return list.length > 0 ? list : undefined;
  }
  const changed = withKey(isRecord(node) ? node : {}, step, inner);
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** A map with another value for a key, in its order; undefined takes the key away. */
export function withKey(map: Draft, key: string, value: unknown): Draft {
  const { [key]: _, ...others } = map;
  return value === undefined ? others : { ...map, [key]: value };
}

function own(node: unknown, step: string | number): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
  return (node as Record<string | number, unknown>)[step];
}

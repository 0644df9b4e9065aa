/** Walks a value along a pattern and finds what stands at its ends. */
import type { Part, Path } from "./places.ts";

/**
 * Steps with dots: a field's name; `*` every field's value; `[]` every item, or the value itself where it is no list;
 * `@` (last) every field's key. `needs.*.@` finds the skills of every purpose.
 */
export type Pattern = string;

export interface Found {
  in: Path;
  part: Part;
  value: string;
}

/** The texts that a pattern leads to. Whatever has another shape is passed over. */
export function find(value: unknown, pattern: Pattern): Found[] {
  return walk(value, pattern.split("."), []);
}

function walk(value: unknown, [step, ...rest]: readonly string[], path: Path): Found[] {
  if (typeof value === "string") {
    if (step === "[]") return walk(value, rest, path);
    return step === undefined ? [{ in: path, part: "value", value }] : [];
  }
  if (step === undefined || typeof value !== "object" || value === null) return [];
  switch (step) {
    case "@":
      return Object.keys(value).map((key) => ({ in: [...path, key], part: "key", value: key }));
    case "*":
      return Object.entries(value).flatMap(([key, field]) => walk(field, rest, [...path, key]));
    case "[]":
      if (!Array.isArray(value)) return [];
      // Holes in lists are passed over by flatMap.
      return value.flatMap((item, i) => walk(item, rest, [...path, i]));
    default:
      if (!Object.hasOwn(value, step)) return [];
      return walk((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}

/** Finds the texts in a value that match a path pattern. */
import { ANY_OF } from "../../core/skill-uses.ts";
import type { PairPart, Path } from "./positions.ts";

/**
 * Steps with dots: a field's name; `*` every field's value; `[]` every item, or the value itself where it is no list;
 * `@` (last) the key of every field but `anyOf`, which is no id. `needs.*.@` finds the skills of every purpose.
 */
export type Pattern = string;

export interface Found {
  in: Path;
  part: PairPart;
  value: string;
}

/** The texts that match a pattern. Values of another type are skipped. */
export function find(value: unknown, pattern: Pattern): Found[] {
  const found: Found[] = [];
  walk(value, stepsOf(pattern), 0, [], found);
  return found;
}

/** A cache: patterns are few, and each is used for every file. */
const STEPS = new Map<Pattern, readonly string[]>();

function stepsOf(pattern: Pattern): readonly string[] {
  const known = STEPS.get(pattern);
  if (known !== undefined) return known;
  const steps = pattern.split(".");
  STEPS.set(pattern, steps);
  return steps;
}

function walk(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: Path,
  found: Found[],
): void {
  const step = steps[depth];
  if (typeof value === "string") {
    if (step === "[]") walk(value, steps, depth + 1, path, found);
    else if (step === undefined) found.push({ in: path, part: "value", value });
    return;
  }
  if (step === undefined || typeof value !== "object" || value === null) return;
  switch (step) {
    case "@":
      for (const key of Object.keys(value))
        if (key !== ANY_OF) found.push({ in: [...path, key], part: "key", value: key });
      return;
    case "*":
      for (const [key, field] of Object.entries(value))
        walk(field, steps, depth + 1, [...path, key], found);
      return;
    case "[]":
      // forEach skips the holes in lists.
      if (Array.isArray(value))
        value.forEach((item, i) => {
          walk(item, steps, depth + 1, [...path, i], found);
        });
      return;
    default:
      if (!Object.hasOwn(value, step)) return;
      walk((value as Record<string, unknown>)[step], steps, depth + 1, [...path, step], found);
  }
}

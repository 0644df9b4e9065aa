/** Needs as values of a facet: what is asked of a person for a purpose, `skill:use` pairs joined by spaces. */
import type { SkillUses, Use } from "../../needs.ts";

/** Needs → the value, the same for the same needs; empty where nothing is needed. */
export function encodeNeeds(uses: SkillUses): string {
  return Object.keys(uses)
    .sort()
    .map((skill) => `${skill}:${uses[skill]!}`)
    .join(" ");
}

/** The value → needs. A damaged value gives wrong needs, no error. */
export function decodeNeeds(value: string): SkillUses {
  if (value === "") return {};
  return Object.fromEntries(
    value.split(" ").map((each) => each.split(":") as [skill: string, use: Use]),
  );
}

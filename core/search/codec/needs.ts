/**
 * Needs as values of a facet: what is asked of a person for a purpose, `skill:use` pairs joined by spaces. A group is
 * `anyOf:sql|coding`, with its skills as optional beside it: who knows no groups reads them so.
 */
import {
  alternatives,
  ANY_OF,
  groupOf,
  readUses,
  type SkillUses,
  writeUses,
} from "../../skill-uses.ts";

/** Needs → the value, the same for the same needs; empty where nothing is needed. */
export function encodeNeeds(uses: SkillUses): string {
  const { [ANY_OF]: groups = [], ...single } = writeUses(uses);
  return [
    ...Object.entries(single).map(([skill, use]) => `${skill}:${use as string}`),
    ...(groups as string[][]).map((group) => `${ANY_OF}:${groupOf([...group].sort())}`),
  ]
    .sort()
    .join(" ");
}

/** The value → needs. A damaged value gives wrong needs, no error. */
export function decodeNeeds(value: string): SkillUses {
  if (value === "") return {};
  const pairs = value.split(" ").map((each) => each.split(":") as [skill: string, use: string]);
  const [groups, single] = [pairs.filter(isGroup), pairs.filter((pair) => !isGroup(pair))];
  return readUses({
    ...Object.fromEntries(single),
    [ANY_OF]: groups.map(([, skills = ""]) => alternatives(skills)),
  });
}

function isGroup([key]: readonly string[]): boolean {
  return key === ANY_OF;
}

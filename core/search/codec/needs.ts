/**
 * Needs as values of a facet: what is asked of a person for a purpose, `skill:use` pairs joined by spaces. A group is
 * `anyOf:sql|coding`, with its skills as optional beside it: who knows no groups reads them so. `*:more` says that there
 * are hurdles, too; no skill is called so, and who does not know it passes over it.
 */
import { writeUses } from "../../skill-groups.ts";
import { alternatives, ANY_OF, groupOf, readUses, type SkillUses } from "../../skill-uses.ts";

const HURDLES = "*:more";

/** What a value says. */
export interface FacetNeeds {
  uses: SkillUses;
  hasHurdles: boolean;
}

/** Needs → the value, the same for the same needs; empty where nothing is needed. */
export function encodeNeeds({ uses, hasHurdles }: FacetNeeds): string {
  const { [ANY_OF]: groups = [], ...single } = writeUses(uses);
  return [
    ...(hasHurdles ? [HURDLES] : []),
    ...Object.entries(single).map(([skill, use]) => `${skill}:${use as string}`),
    ...(groups as string[][]).map((group) => `${ANY_OF}:${groupOf([...group].sort())}`),
  ]
    .sort()
    .join(" ");
}

/** The value → needs. A damaged value gives wrong needs, no error. */
export function decodeNeeds(value: string): FacetNeeds {
  const parts = value.split(" ");
  const pairs = parts.map((each) => each.split(":") as [skill: string, use: string]);
  const [groups, single] = [pairs.filter(isGroup), pairs.filter((pair) => !isGroup(pair))];
  const uses = readUses({
    ...Object.fromEntries(single),
    [ANY_OF]: groups.map(([, skills = ""]) => alternatives(skills)),
  });
  return { uses, hasHurdles: parts.includes(HURDLES) };
}

function isGroup([key]: readonly string[]): boolean {
  return key === ANY_OF;
}

/** Skill uses: which skills something requires or can use, and groups of skills of which one is enough. */
import { list, strings } from "./api/json.ts";

export type Use = "required" | "optional";

/** How one skill is used; `any`: it is one of several of which one is enough. */
export type SkillUse = Use | "any";

/**
 * Skill id → use. Empty: nothing is needed, on purpose. Of a group the key is the ids of its skills, joined by a bar, which
 * no id has: `sql|coding`.
 */
export type SkillUses = Readonly<Record<string, Use>>;

/** How files state skills: with a list of those of which one is enough. The API has a list of such lists. */
export type StatedUses = Readonly<Record<string, unknown>>;

/** The field in which files and the API have groups; no id looks like it. */
export const ANY_OF = "anyOf";

const BAR = "|";

/** The skills of which one is enough: of a group all, of a skill itself. */
export function alternatives(need: string): string[] {
  return need.split(BAR);
}

/** Whether something required is a group. */
export function isGroup(need: string): boolean {
  return need.includes(BAR);
}

/** The key of a group. */
export function groupOf(skills: readonly string[]): string {
  return skills.join(BAR);
}

/** Whether one of the alternatives is known. */
export function isMet(need: string, knows: ReadonlySet<string>): boolean {
  return alternatives(need).some((skill) => knows.has(skill));
}

/** All skills that are named, each once, those of groups among them. */
export function skillsIn(uses: SkillUses): string[] {
  return [...new Set(Object.keys(uses).flatMap(alternatives))];
}

/** How a skill is used; undefined where it is not. */
export function useOf(skill: string, uses: SkillUses): SkillUse | undefined {
  if (Object.hasOwn(uses, skill)) return uses[skill];
  return skillsIn(uses).includes(skill) ? "any" : undefined;
}

/** Skill uses as the API has them → skill uses. What has another shape is left out. */
export function readUses({ [ANY_OF]: groups, ...others }: StatedUses): SkillUses {
  const stated = Object.entries(others);
  const uses = Object.fromEntries(
    stated.filter(([, use]) => use === "required" || use === "optional"),
  );
  for (const group of list(groups)
    .map(strings)
    .filter(({ length }) => length > 0)) {
    for (const skill of group) delete uses[skill];
    uses[groupOf(group)] = "required";
  }
  return uses as SkillUses;
}

/** Levels: the rung of the ladder for an entry and a purpose. Rungs count from 1. */
import type { Catalog, Entry } from "./catalog.ts";
import { needsFor, PURPOSES, type Purpose, requiredSkills, type SkillUses } from "./needs.ts";
import { alternatives } from "./skill-uses.ts";

type LevelContext = Pick<Catalog, "entryById" | "skillById" | "vocabularies">;

/** Rungs from 1, for each purpose that is stated. */
export type Rungs = { readonly [P in Purpose]?: number };

/** The rung of what takes nothing but reading and clicking. */
export const LOWEST_RUNG = 1;

/** The highest rung among the required skills, of groups that of the easiest; the lowest one where none is required. */
export function impliedRung(uses: SkillUses, skills: LevelContext["skillById"]): number {
  const rungs = requiredSkills(uses).map((need) => easiestRung(need, skills));
  return Math.max(LOWEST_RUNG, ...rungs);
}

/** The rung of what is required: a skill, or the easiest of a group. */
export function easiestRung(need: string, skills: LevelContext["skillById"]): number {
  return Math.min(...alternatives(need).map((id) => skills.get(id)?.level ?? LOWEST_RUNG));
}

/** The rung of a level id; 0 where the vocabulary has no such level. */
export function rungOf(levelId: string, levels: readonly { id: string }[]): number {
  return levels.findIndex(({ id }) => id === levelId) + 1;
}

/** The rung of an entry for a purpose: what its needs imply, or higher where it says so; undefined where not stated. */
export function rungFor(entry: Entry, purpose: Purpose, catalog: LevelContext): number | undefined {
  return rungOfNeeds(needsFor(entry, purpose, catalog), entry.level?.[purpose], catalog);
}

/** The rung of needs, raised to a stated level; undefined where neither is stated. */
export function rungOfNeeds(
  uses: SkillUses | undefined,
  levelId: string | undefined,
  catalog: Pick<LevelContext, "skillById" | "vocabularies">,
): number | undefined {
  const stated = levelId === undefined ? 0 : rungOf(levelId, catalog.vocabularies.levels);
  const implied = uses === undefined ? 0 : impliedRung(uses, catalog.skillById);
  return Math.max(stated, implied) || undefined;
}

/** The rungs of an entry for each purpose that is stated. */
export function allRungs(entry: Entry, catalog: LevelContext): Rungs {
  const rungs = PURPOSES.map((purpose) => [purpose, rungFor(entry, purpose, catalog)] as const);
  return Object.fromEntries(rungs.filter(([, rung]) => rung !== undefined));
}

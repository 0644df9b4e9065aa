/** Matching: whether a person with some skills can use a tool. */
import type { Lifecycle } from "./catalog.ts";
import { isAvailable } from "./entry-view.ts";
import { requiredSkills, type SkillUses } from "./needs.ts";
import { alternatives, isMet, skillsIn } from "./skill-uses.ts";

/** The state of one entry for one person and one purpose. */
export type Match =
  | {
      /** `conditional`: no skill is missing, but it has hurdles, of which nobody knows who is over them. */
      state: "ready" | "conditional";
      /** Known skills that it requires or can use. */
      uses: readonly string[];
    }
  | {
      state: "away";
      /** What is required and missing, the easier first; a group of which one is enough counts once. */
      missing: readonly string[];
    }
  | { state: "unstated" }
  | { state: "not-available" };

/** The input of matching: needs for the purpose (undefined: not stated), the lifecycle, and hurdles that are no skills. */
export interface Matchable {
  uses: SkillUses | undefined;
  lifecycle: Lifecycle;
  hasHurdles?: boolean;
}

/** Skill id → rung, from 1. */
export type SkillRungs = ReadonlyMap<string, number>;

/** Levels play no part: only a missing required skill and hurdles keep an entry from being ready. */
export function match(
  { uses, lifecycle, hasHurdles = false }: Matchable,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): Match {
  if (!isAvailable({ lifecycle })) return { state: "not-available" };
  if (uses === undefined) return { state: "unstated" };
  const missing = requiredSkills(uses).filter((need) => !isMet(need, knows));
  if (missing.length > 0)
    return { state: "away", missing: missing.sort((a, b) => compareSkills(a, b, rungs)) };
  const state = hasHurdles ? "conditional" : "ready";
  return { state, uses: skillsIn(uses).filter((skill) => knows.has(skill)) };
}

/** Whether no skill is missing. */
export function lacksNoSkill(match: Match): match is Extract<Match, { uses: unknown }> {
  return match.state === "ready" || match.state === "conditional";
}

/** Sorts, ready and conditional alike: ready and uses something known · ready · one skill away, the easier first · further away · unstated · not available. */
export function compareMatches(a: Match, b: Match, rungs: SkillRungs): number {
  return matchRank(a) - matchRank(b) || hardest(a, rungs) - hardest(b, rungs);
}

function matchRank(match: Match): number {
  switch (match.state) {
    case "ready":
    case "conditional":
      return match.uses.length > 0 ? 0 : 1;
    case "away":
      return 1 + match.missing.length;
    case "unstated":
      return Number.MAX_SAFE_INTEGER - 1;
    case "not-available":
      return Number.MAX_SAFE_INTEGER;
  }
}

function hardest(match: Match, rungs: SkillRungs): number {
  return match.state === "away" ? highestRung(match.missing, rungs) : 0;
}

/** One more skill, and how many entries it alone would open. */
export interface NextSkill {
  skill: string;
  opens: number;
}

/**
 * The skills that would each open entries that are one skill away: most entries first, then the easier skill.
 * Never a skill more than one rung above the person's highest.
 */
export function nextSkills(
  matches: Iterable<Match>,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): NextSkill[] {
  const reach = highestRung([...knows], rungs) + 1;
  const opens = new Map<string, number>();
  for (const match of matches) {
    if (match.state !== "away" || match.missing.length !== 1) continue;
    for (const skill of alternatives(match.missing[0]!))
      if (rungOr1(skill, rungs) <= reach) opens.set(skill, (opens.get(skill) ?? 0) + 1);
  }
  return [...opens]
    .map(([skill, count]) => ({ skill, opens: count }))
    .sort((a, b) => b.opens - a.opens || compareSkills(a.skill, b.skill, rungs));
}

/** The easier first; equals by id, so that the input's order does not matter. */
function compareSkills(a: string, b: string, rungs: SkillRungs): number {
  return rungOr1(a, rungs) - rungOr1(b, rungs) || (a < b ? -1 : 1);
}

function highestRung(skills: readonly string[], rungs: SkillRungs): number {
  return Math.max(1, ...skills.map((skill) => rungOr1(skill, rungs)));
}

/** Of a group that of the easiest. */
function rungOr1(need: string, rungs: SkillRungs): number {
  return Math.min(...alternatives(need).map((skill) => rungs.get(skill) ?? 1));
}

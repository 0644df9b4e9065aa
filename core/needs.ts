/** Needs: which skills a purpose requires or can use. */
import type { Catalog, Entry, HelpRole } from "./catalog.ts";
import { mergeUses, statedUses } from "./skill-groups.ts";
import type { SkillUses, Use } from "./skill-uses.ts";

export type { SkillUses, Use } from "./skill-uses.ts";

export const PURPOSES = ["use", "host", "maintain"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Needs per purpose, as far as they are stated. A purpose that is not stated has no skill uses at all. */
export type Needs = { readonly [P in Purpose]?: SkillUses };

/** What is required, in its order: ids of skills, and groups of which one skill is enough. */
export function requiredSkills(uses: SkillUses): string[] {
  return skillsOf(uses, "required");
}

/** The ids of the optional skills, in their order. */
export function optionalSkills(uses: SkillUses): string[] {
  return skillsOf(uses, "optional");
}

function skillsOf(uses: SkillUses, use: Use): string[] {
  return Object.keys(uses).filter((skill) => uses[skill] === use);
}

/**
 * What an entry asks of a person for a purpose; undefined where that is not stated.
 * To maintain a hosted entry takes what its platforms ask of those who build on them, and what its own file adds.
 */
export function needsFor(
  entry: Entry,
  purpose: Purpose,
  catalog: Pick<Catalog, "entryById">,
): SkillUses | undefined {
  const own = entry.needs?.[purpose];
  if (purpose !== "maintain") return own;
  const stated = [own, ...entry.hostedOn.map((id) => catalog.entryById.get(id)?.needs?.host)];
  const known = stated.filter((uses) => uses !== undefined);
  return known.length === 0 ? undefined : known.reduce(mergeUses, {});
}

/** What an entry asks for each purpose that is stated, the platforms' share included. */
export function allNeeds(entry: Entry, catalog: Pick<Catalog, "entryById">): Needs {
  const stated = PURPOSES.map((purpose) => [purpose, needsFor(entry, purpose, catalog)] as const);
  return Object.fromEntries(stated.filter(([, uses]) => uses !== undefined));
}

/** What helping an entry in a role takes; undefined where that is not stated. */
export function helpNeeds(
  role: HelpRole,
  entry: Entry,
  catalog: Pick<Catalog, "entryById">,
): SkillUses | undefined {
  return typeof role.needs === "string"
    ? needsFor(entry, "maintain", catalog)
    : statedUses(role.needs);
}

/** The roles that mean keeping an entry going, not only helping with it: they take what maintaining takes. */
export function upkeepRoles(roles: readonly Pick<HelpRole, "id" | "needs">[]): ReadonlySet<string> {
  return new Set(roles.filter(({ needs }) => typeof needs === "string").map(({ id }) => id));
}

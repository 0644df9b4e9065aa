/** Skills seen from the entries that ask for them. */
import type { Entry } from "../core/catalog.ts";
import { formatAlternatives } from "../core/lists.ts";
import { needsFor, type Purpose, requiredSkills } from "../core/needs.ts";
import { alternatives, groupOf, isGroup, type SkillUse, useOf } from "../core/skill-uses.ts";
import { catalog } from "./catalog.ts";
import { availableEntries } from "./entries.ts";
import { pageLanguage } from "./words.ts";

/** The entries that can be used today and ask for a skill in that way. */
export function asking(skill: string, purpose: Purpose, use: SkillUse): Entry[] {
  return availableEntries.filter(
    (entry) => useOf(skill, needsFor(entry, purpose, catalog) ?? {}) === use,
  );
}

/** The title of a skill, or of a group of which one is enough: "SQL or Coding". */
export function skillTitle(need: string): string {
  const titles = alternatives(need).map((id) => catalog.skillById.get(id)?.title ?? id);
  return formatAlternatives(titles, pageLanguage);
}

/** The groups of which one skill is enough, and how many entries that can be used today ask for each. */
export function groupsAsked(purpose: Purpose): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of availableEntries) {
    const needs = requiredSkills(needsFor(entry, purpose, catalog) ?? {}).filter(isGroup);
    // The order in which a file lists them is no difference.
    for (const need of needs.map((each) => groupOf(alternatives(each).sort())))
      counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
}

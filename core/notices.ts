/** Notices: which entries one affects through hostedOn, partOf and dependsOn, and whether it is over. */
import type { Catalog, Entry, Notice } from "./catalog.ts";

export type NoticeState = "upcoming" | "current" | "over";

/** The ids of all entries that a notice affects, its own entries included, in the catalog's order. */
export function affectedEntries(notice: Notice, { entries }: Pick<Catalog, "entries">): string[] {
  const affected = new Set(notice.entries);
  // Each round adds what depends on the last one's additions; a cycle adds nothing new, so the loop ends.
  for (let before = -1; before < affected.size;) {
    before = affected.size;
    for (const entry of entries) {
      if (dependenciesOf(entry).some((id) => affected.has(id))) affected.add(entry.id);
    }
  }
  return entries.map(({ id }) => id).filter((id) => affected.has(id));
}

/** The notices that affect an entry, over or not, in the catalog's order. */
export function noticesFor(
  entryId: string,
  { entryById, notices }: Pick<Catalog, "entryById" | "notices">,
): Notice[] {
  const dependencies = new Set([entryId]);
  // Iterating over a set includes what is added on the way, each id once.
  for (const id of dependencies) {
    const entry = entryById.get(id);
    if (entry !== undefined)
      dependenciesOf(entry).forEach((dependency) => dependencies.add(dependency));
  }
  return notices.filter(({ entries }) => entries.some((id) => dependencies.has(id)));
}

/** The state of a notice at a time. Without an end it is never over. */
export function noticeState({ start, end }: Pick<Notice, "start" | "end">, at: Date): NoticeState {
  if (Date.parse(start) > at.getTime()) return "upcoming";
  return end !== undefined && Date.parse(end) <= at.getTime() ? "over" : "current";
}

function dependenciesOf({ hostedOn, partOf, dependsOn }: Entry): string[] {
  return [...hostedOn, ...partOf, ...dependsOn];
}

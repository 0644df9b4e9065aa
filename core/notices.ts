/** Notices: which entries one reaches along hostedOn, partOf and dependsOn, and whether it is over. */
import type { Catalog, Entry, Notice } from "./catalog.ts";

export type NoticeState = "upcoming" | "current" | "over";

/** The ids of all entries that a notice reaches, those it names among them, in the catalog's order. */
export function affectedEntries(notice: Notice, { entries }: Pick<Catalog, "entries">): string[] {
  const reached = new Set(notice.entries);
  // Each round adds what leans on the last one's finds; a cycle adds nothing new and so ends it.
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const entry of entries) {
      if (dependenciesOf(entry).some((id) => reached.has(id))) reached.add(entry.id);
    }
  }
  return entries.map(({ id }) => id).filter((id) => reached.has(id));
}

/** The notices that reach an entry, over or not, in the catalog's order. */
export function noticesFor(
  entryId: string,
  { entryById, notices }: Pick<Catalog, "entryById" | "notices">,
): Notice[] {
  const grounds = new Set([entryId]);
  // A set that grows while it is walked is walked to its end, and nothing enters it twice.
  for (const id of grounds) {
    const entry = entryById.get(id);
    if (entry !== undefined) dependenciesOf(entry).forEach((ground) => grounds.add(ground));
  }
  return notices.filter(({ entries }) => entries.some((id) => grounds.has(id)));
}

/** Where a notice stands at a moment. One without an end is not over, however late it is. */
export function noticeState({ start, end }: Pick<Notice, "start" | "end">, at: Date): NoticeState {
  if (Date.parse(start) > at.getTime()) return "upcoming";
  return end !== undefined && Date.parse(end) <= at.getTime() ? "over" : "current";
}

function dependenciesOf({ hostedOn, partOf, dependsOn }: Entry): string[] {
  return [...hostedOn, ...partOf, ...dependsOn];
}

/** Stale data: what catalog editors should review because time has passed. */
import type { Catalog, Entry, Maintainer } from "./catalog.ts";
import { isAvailable } from "./entry-view.ts";
import { factsWithoutEvidence } from "./evidence.ts";
import { maintainerPages } from "./people.ts";

export interface Stale {
  /** After how many days a confirmation counts as old. */
  limit: number;
  /** In use, and last confirmed (or, where nobody ever did, added) longer ago than that; the oldest first. */
  unconfirmed: readonly Entry[];
  /** With a file, though nothing that is in use is theirs. */
  idle: readonly Maintainer[];
  /** Planned for a day that is over; the oldest first. */
  overdue: readonly Entry[];
  /** In use, with facts that no source is named for. */
  unproven: readonly { entry: Entry; facts: readonly string[] }[];
}

const LIMIT = 365;
const DAY = 24 * 60 * 60 * 1000;

/** Looks through a catalog as of a day such as 2026-01-31. */
export function findStale(catalog: Catalog, today: string): Stale {
  const { about, entries } = catalog;
  const limit = reviewLimit(about);
  const isOld = (entry: Entry) => !(daysSince(lastSeen(entry), today) <= limit);
  return {
    limit,
    unconfirmed: entries
      .filter((entry) => isAvailable(entry) && isOld(entry))
      .sort(byDay(lastSeen)),
    idle: idleMaintainers(catalog),
    overdue: entries
      .filter(({ lifecycle, until = today }) => lifecycle === "planned" && until < today)
      .sort(byDay(({ until }) => until)),
    unproven: entries
      .filter(isAvailable)
      .map((entry) => ({ entry, facts: factsWithoutEvidence(entry) }))
      .filter(({ facts }) => facts.length > 0),
  };
}

/** After how many days a confirmation counts as old. */
export function reviewLimit({ limits }: Pick<Catalog["about"], "limits">): number {
  return limits?.confirmedDays ?? LIMIT;
}

/** The day of the last review of an entry, as far as it is stated. */
export function lastSeen({ confirmed, added }: Entry): string | undefined {
  return confirmed ?? added;
}

/** How many days lie between two; NaN where the first is not known. */
export function daysSince(day: string | undefined, today: string): number {
  return (Date.parse(today) - Date.parse(day ?? "")) / DAY;
}

/** A team is active through what it maintains, what it uses, and the teams that are part of it. */
function idleMaintainers(catalog: Catalog): Maintainer[] {
  const inUse = catalog.entries.filter(isAvailable);
  const active = new Set<string>(
    inUse.flatMap(({ usedBy = [] }) => usedBy.map(({ team }) => team)),
  );
  for (const { id, entries } of maintainerPages(catalog))
    if (entries.some(isAvailable)) active.add(id);
  for (const id of active) {
    // Iterating over a set includes what is added on the way.
    const parent = catalog.maintainerById.get(id)?.parent;
    if (parent !== undefined) active.add(parent);
  }
  return catalog.maintainers.filter(({ id }) => !active.has(id));
}

/** Unknown days come first. */
function byDay(dayOf: (entry: Entry) => string | undefined): (a: Entry, b: Entry) => number {
  return (a, b) => (dayOf(a) ?? "").localeCompare(dayOf(b) ?? "", "en");
}

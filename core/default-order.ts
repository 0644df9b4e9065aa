/** The default order: how entries stand in lists that ask for nothing in particular. Finder and pages share it. */
import type { Catalog, Entry } from "./catalog.ts";
import { badgesOf, useRank } from "./entry-view.ts";
import { collator } from "./format.ts";
import { hurdlesOf } from "./hurdles.ts";
import { rungFor } from "./levels.ts";
import { upkeepRoles } from "./needs.ts";
import { range } from "./range.ts";
import { daysSince, reviewLimit } from "./stale.ts";

type Context = Pick<
  Catalog,
  "about" | "date" | "entries" | "entryById" | "maintainerById" | "skillById" | "vocabularies"
>;

/**
 * All entries: in full use, deprecated ones, planned and retired ones; among each other first those to start with, then
 * what asks least of those who use it, what is kept best, and by title.
 */
export function inDefaultOrder(catalog: Context): Entry[] {
  const { compare } = collator(catalog.about.language);
  const featured = featuredPlaces(catalog.about.featured);
  const keys = new Map(catalog.entries.map((entry) => [entry, keysOf(entry, featured, catalog)]));
  const difference = (a: Entry, b: Entry) => {
    const others = keys.get(b)!;
    return (
      keys
        .get(a)!
        .map((key, i) => key - others[i]!)
        .find((each) => each !== 0) ?? 0
    );
  };
  return catalog.entries.toSorted(
    (a, b) => difference(a, b) || compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
}

/** What each is sorted by, the most important first; the smaller the earlier. */
function keysOf(entry: Entry, featured: ReadonlyMap<string, number>, catalog: Context): number[] {
  return [
    useRank(entry),
    featured.get(entry.id) ?? featured.size,
    rungFor(entry, "use", catalog) ?? catalog.vocabularies.levels.length + 1,
    hurdles(entry, catalog),
    neglect(entry, catalog),
  ];
}

/** Entry → its place among those to start with: the first of each audience, the second of each, and so on. */
function featuredPlaces(featured: Context["about"]["featured"] = {}): Map<string, number> {
  const lists = Object.values(featured);
  const longest = Math.max(0, ...lists.map((ids) => ids.length));
  const turns = range(0, longest).map((i) => lists.flatMap((ids) => ids[i] ?? []));
  return new Map([...new Set(turns.flat())].map((id, place) => [id, place]));
}

/** What it asks beside skills: how much of an account, and what else. An account not stated counts as the least one. */
function hurdles({ asks = {} }: Entry, { vocabularies }: Context): number {
  const weights = hurdlesOf(asks, "use").map(({ kind, value }) =>
    kind === "account" ? vocabularies.accounts.findIndex(({ id }) => id === value) : 1,
  );
  return weights.reduce((sum, weight) => sum + weight, Number(asks.account === undefined));
}

/** Confirmed lately, a team or several people, one person, none or still being tried out. */
function neglect(entry: Entry, { about, date, maintainerById, vocabularies }: Context): number {
  const { confirmed, lifecycle, maintainers } = entry;
  const helpWanted = (entry.helpWanted ?? []).map(({ role }) => role);
  const badges = badgesOf(
    { lifecycle, maintainers, helpWanted },
    upkeepRoles(vocabularies["help-roles"]),
  );
  if (badges.length > 0) return 3;
  if (daysSince(confirmed, date) <= reviewLimit(about)) return 0;
  const isTeam = maintainers.some((id) => maintainerById.get(id)?.kind === "team");
  return isTeam || maintainers.length > 1 ? 1 : 2;
}

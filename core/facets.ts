/** Facets: what lists can be narrowed by. One table drives filters and counts. */
import type { Term } from "./catalog.ts";
import type { Purpose } from "./needs.ts";
import type { Card } from "./wire.ts";

/** What some facets read beside the card. */
export interface FacetContext {
  purpose: Purpose;
  /** The levels vocabulary. */
  levels: readonly Pick<Term, "id">[];
}

interface Facet {
  /** A card's values, none where it states nothing. */
  values: (card: Card, context: FacetContext) => readonly string[];
  /** Whether a card's value meets the wanted one; default: it equals it. */
  meets?: (value: string, wanted: string) => boolean;
}

/** Facet → how it reads a card. The names are those of the widget's attributes. */
export const FACETS = {
  task: { values: (card) => card.tasks },
  goal: { values: (card) => card.goals },
  audience: { values: (card) => card.audiences },
  level: { values: ({ levels: rungs }, { purpose, levels }) => idsAt(rungs[purpose], levels) },
  type: { values: (card) => asList(card.type) },
  platform: { values: (card) => card.hostedOn },
  maintainer: { values: (card) => card.maintainers.map(({ id }) => id) },
  lifecycle: { values: (card) => [card.lifecycle] },
  uses: { values: ({ needs }, { purpose }) => Object.keys(needs[purpose] ?? {}) },
  tools: { values: (card) => [card.id] },
  license: { values: (card) => asList(card.license) },
  language: { values: (card) => card.languages },
  wiki: { values: (card) => card.wikis, meets: isWikiAmong },
  "help-wanted": { values: (card) => card.helpWanted },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Wanted values per facet: any of a facet's, in all facets. An empty list wants nothing in particular. */
export type Filters = { readonly [F in FacetName]?: readonly string[] };

/** Facet → value → number of cards. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** The facets whose filter a card does not pass. */
export function failedFacets(card: Card, filters: Filters, context: FacetContext): FacetName[] {
  return FACET_NAMES.filter((name) => {
    const wanted = filters[name] ?? [];
    if (wanted.length === 0) return false;
    const { values, meets = isSame }: Facet = FACETS[name];
    return !values(card, context).some((value) => wanted.some((each) => meets(value, each)));
  });
}

/**
 * Per facet and value: how many cards there would be if that facet were narrowed to this value alone and all others
 * stayed as they are; wikis are counted as cards write them. `failed` are the facets whose filter the card does not
 * pass now.
 */
export function countValues(
  judged: Iterable<{ card: Card; failed: readonly FacetName[] }>,
  context: FacetContext,
): Counts {
  const counts = new Map(FACET_NAMES.map((name) => [name, new Map<string, number>()]));
  for (const { card, failed } of judged) {
    for (const [name, count] of counts) {
      if (failed.some((each) => each !== name)) continue;
      const { values }: Facet = FACETS[name];
      for (const value of new Set(values(card, context))) {
        count.set(value, (count.get(value) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(counts) as unknown as Counts;
}

function isSame(value: string, wanted: string): boolean {
  return value === wanted;
}

/** A host such as wiki.example.org, against itself, its family (*.example.org), or any wiki (*). */
function isWikiAmong(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*")) return pattern === host;
  return host.endsWith(pattern.slice(1));
}

function idsAt(rung: number | undefined, levels: FacetContext["levels"]): string[] {
  return levels.slice((rung ?? 0) - 1, rung ?? 0).map(({ id }) => id);
}

function asList(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

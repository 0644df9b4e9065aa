/** Facets: what lists can be filtered by. One table for building the search index and for filtering. */
import { asList, type Term } from "./catalog.ts";
import type { Purpose } from "./needs.ts";
import type { Card } from "./api/card.ts";
import { skillsIn } from "./skill-uses.ts";

/** What some facets need besides the card. */
export interface FacetContext {
  purpose: Purpose;
  /** The levels vocabulary. */
  levels: readonly Pick<Term, "id">[];
}

interface Facet {
  /** A card's values; empty where it states none. */
  values: (card: Card, context: FacetContext) => readonly string[];
  /** Whether a card's value matches the filter's value; absent: they must be equal. */
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
  uses: { values: ({ needs }, { purpose }) => skillsIn(needs[purpose] ?? {}) },
  tools: { values: (card) => [card.id] },
  license: { values: (card) => asList(card.license) },
  language: { values: (card) => card.languages },
  wiki: { values: (card) => card.wikis, meets: isWikiAmong },
  "help-wanted": { values: (card) => card.helpWanted },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Filter values by facet: a card must match any value of a facet, in all facets. An empty list filters nothing. */
export type Filters = { readonly [F in FacetName]?: readonly string[] };

/** A host such as wiki.example.org, against itself, its family (*.example.org), or any wiki (*). */
function isWikiAmong(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*")) return pattern === host;
  return host.endsWith(pattern.slice(1));
}

function idsAt(rung: number | undefined, levels: FacetContext["levels"]): string[] {
  return levels.slice((rung ?? 0) - 1, rung ?? 0).map(({ id }) => id);
}

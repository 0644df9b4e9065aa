/** The facets of the index: for each value the documents that have it, and the counts that come with the first list. */
import { FACET_NAMES, FACETS } from "../../facets.ts";
import { hurdlesOf } from "../../hurdles.ts";
import { PURPOSES } from "../../needs.ts";
import type { Card } from "../../api/card.ts";
import { BY_PURPOSE, type FacetKey, facetKey } from "../codec/facet-key.ts";
import { encodeNeeds } from "../codec/needs.ts";
import { addOnce } from "./inverted-index.ts";

/** Facet → value → ascending document numbers. */
export type FacetDocuments = Map<FacetKey, Map<string, number[]>>;

/** Those with few values, whatever the size of the catalog. */
const COUNTED_FIRST = ["purpose", "type", "level", "uses", "goal", "audience", "task", "lifecycle"];

/** All facets of the cards in their order, `needs` among them: what is asked of a person, for matching. */
export function indexFacets(
  cards: readonly Card[],
  levels: readonly { id: string }[],
): FacetDocuments {
  if (cards.length === 0) return new Map();
  return new Map(
    READERS.map(([key, valuesOf]) => {
      const facet = new Map<string, number[]>();
      cards.forEach((card, document) => {
        // A card may say the same twice.
        for (const value of valuesOf(card, levels)) addOnce(facet, value, document);
      });
      return [key, facet];
    }),
  );
}

/** The counts for the default list; those of lifecycle are over all entries, it is what the list leaves out by. */
export function firstCounts(
  facets: FacetDocuments,
  available: number,
): Record<string, Record<string, number>> {
  const counted = [...facets].filter(([key]) => COUNTED_FIRST.includes(key.split(".")[0]!));
  const counts = counted.map(([key, values]) => {
    const end = key === "lifecycle" ? Infinity : available;
    const each = sortedEntries(values)
      .map(([value, documents]) => [value, documents.filter((one) => one < end).length] as const)
      .filter(([, count]) => count > 0);
    return [key, each] as const;
  });
  return Object.fromEntries(
    counts
      .filter(([, each]) => each.length > 0)
      .map(([key, each]) => [key, Object.fromEntries(each)]),
  );
}

/** Values in the order in which files keep them. */
export function sortedEntries<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

type ValuesOf = (card: Card, levels: readonly { id: string }[]) => readonly string[];

/** Each key, and how it reads a card. */
const READERS: readonly (readonly [FacetKey, ValuesOf])[] = [
  ...FACET_NAMES.flatMap((facet): [FacetKey, ValuesOf][] => {
    const purposes = BY_PURPOSE.has(facet) ? PURPOSES : (["use"] as const);
    return purposes.map((purpose) => [
      facetKey(facet, purpose),
      (card, levels) => FACETS[facet].values(card, { purpose, levels }),
    ]);
  }),
  ...PURPOSES.map((purpose): [FacetKey, ValuesOf] => [
    facetKey("needs", purpose),
    ({ needs: { [purpose]: uses }, asks }) =>
      uses ? [encodeNeeds({ uses, hasHurdles: hurdlesOf(asks, purpose).length > 0 })] : [],
  ]),
  ["purpose", ({ needs }) => Object.keys(needs)],
];

/** The facets of the index: for each value the documents that have it, and the counts that come with the first list. */
import { AVAILABLE } from "../matching.ts";
import { FACET_NAMES, FACETS } from "../facets.ts";
import { PURPOSES } from "../needs.ts";
import type { Card } from "../wire.ts";
import { BY_PURPOSE, type FacetKey, facetKey } from "./facet-key.ts";

/** Facet → value → ascending document numbers. */
export type FacetDocuments = Map<FacetKey, Map<string, number[]>>;

/** Those with few values, whatever the size of the catalog. */
const COUNTED_FIRST = ["purpose", "type", "level", "uses", "goal", "audience", "task", "lifecycle"];

/** All facets of the cards in their order, `needs` among them: what is asked of a person, for matching. */
export function indexFacets(
  cards: readonly Card[],
  levels: readonly { id: string }[],
): FacetDocuments {
  const facets: FacetDocuments = new Map();
  cards.forEach((card, document) => {
    for (const [key, values] of valuesOf(card, levels)) {
      const facet = facets.get(key) ?? new Map<string, number[]>();
      facets.set(key, facet);
      for (const value of new Set(values)) {
        const documents = facet.get(value);
        if (documents) documents.push(document);
        else facet.set(value, [document]);
      }
    }
  });
  return facets;
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

/** Needs as a facet's value, the same for the same needs. */
export function needsValue(uses: Readonly<Record<string, string>>): string {
  return sortedEntries(new Map(Object.entries(uses)))
    .map(([skill, use]) => `${skill}:${use}`)
    .join(" ");
}

function valuesOf(card: Card, levels: readonly { id: string }[]): [FacetKey, readonly string[]][] {
  const perPurpose = PURPOSES.flatMap((purpose): [FacetKey, readonly string[]][] => {
    const uses = card.needs[purpose];
    return [
      ...FACET_NAMES.filter((facet) => BY_PURPOSE.has(facet)).map(
        (facet): [FacetKey, readonly string[]] => [
          facetKey(facet, purpose),
          FACETS[facet].values(card, { purpose, levels }),
        ],
      ),
      [facetKey("needs", purpose), uses ? [needsValue(uses)] : []],
    ];
  });
  const others = FACET_NAMES.filter((facet) => !BY_PURPOSE.has(facet)).map(
    (facet): [FacetKey, readonly string[]] => [
      facet,
      FACETS[facet].values(card, { purpose: "use", levels }),
    ],
  );
  return [...perPurpose, ...others, ["purpose", Object.keys(card.needs)]];
}

/** Entries that lists leave out unless they are asked for. */
export function isAvailable({ lifecycle }: Pick<Card, "lifecycle">): boolean {
  return AVAILABLE.includes(lifecycle);
}

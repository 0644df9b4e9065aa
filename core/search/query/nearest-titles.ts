/** Nearest titles: what a query that finds nothing may have been meant for, read from the facet of all entries. */
import type { DocumentSet } from "./document-set.ts";
import type { FacetStore } from "./facet-store.ts";

const MOST_TITLES = 3;

/** Titles of documents in the set, the nearest first. What can't be read is left out: a suggestion is an extra. */
export async function nearestTitles(
  query: string,
  passing: DocumentSet,
  facets: FacetStore,
): Promise<string[]> {
  const near = await facets.near("tools", query, MOST_TITLES, ({ documents }) =>
    documents.some((document) => passing[document] === 1),
  );
  return near.map(({ value, label = value }) => label);
}

/** Filters: wanted values per facet → the documents that pass. OR within a facet, AND across. */
import { FACET_NAMES, FACETS, type FacetName, type Filters } from "../../facets.ts";
import type { Purpose } from "../../needs.ts";
import { type DocumentSet, unionSet } from "./document-set.ts";
import { facetKey } from "../codec/facet-key.ts";
import type { FacetStore } from "./facet-store.ts";
import type { SearchProblem } from "./store.ts";

/** A filter's value that no entry has: it is ignored, and said to be. */
export interface IgnoredFilter {
  facet: string;
  value: string;
}

/** What the filters came to. */
export interface FilterAnswer {
  /** Per facet that narrows the list, the documents that pass it. */
  passing: ReadonlyMap<FacetName, DocumentSet>;
  /** Whether planned and retired entries were left out because nothing was said about them. */
  isDefault: boolean;
  ignored: readonly IgnoredFilter[];
  problems: readonly SearchProblem[];
}

/**
 * Applies the filters for a purpose. `unavailable`: entries outside the default list are asked for in another way;
 * `byDefault`: the default list.
 */
export async function applyFilters(
  filters: Filters,
  purpose: Purpose,
  unavailable: boolean,
  { byDefault, facets }: { byDefault: DocumentSet; facets: FacetStore },
): Promise<FilterAnswer> {
  const count = byDefault.length;
  const wanted = FACET_NAMES.filter((facet) => (filters[facet] ?? []).length > 0);
  const applied = await Promise.all(
    wanted.map(async (facet) => ({
      facet,
      ...(await applyFilter(facet, filters[facet]!, facetKey(facet, purpose), facets, count)),
    })),
  );
  const passing = new Map<FacetName, DocumentSet>();
  for (const { facet, set } of applied) if (set) passing.set(facet, set);
  const isDefault = !unavailable && !passing.has("lifecycle") && !passing.has("tools");
  if (isDefault) passing.set("lifecycle", byDefault);
  const unknown = Object.keys(filters).filter((name) => !FACET_NAMES.includes(name as FacetName));
  return {
    passing,
    isDefault,
    ignored: [
      ...applied.flatMap(({ facet, ignored }) => ignored.map((value) => ({ facet, value }))),
      ...unknown.flatMap((facet) =>
        (filters[facet as FacetName] ?? []).map((value) => ({ facet, value })),
      ),
    ],
    problems: applied.flatMap(({ problems }) => problems),
  };
}

/** Without a set where none of the wanted values is known, or the facet's data could not be read. */
async function applyFilter(
  facet: FacetName,
  wanted: readonly string[],
  key: string,
  facets: FacetStore,
  count: number,
) {
  const { meets } = FACETS[facet] as { meets?: (value: string, wanted: string) => boolean };
  const { values, problems } = await (meets ? facets.all(key) : facets.some(key, wanted));
  const isMet = (value: string, each: string) => (meets ? meets(value, each) : value === each);
  const known = wanted.filter((each) => values.some(({ value }) => isMet(value, each)));
  const kept = values.filter(({ value }) => known.some((each) => isMet(value, each)));
  return {
    set:
      known.length > 0
        ? unionSet(
            count,
            kept.map(({ documents }) => documents),
          )
        : undefined,
    ignored: problems.length > 0 ? [] : wanted.filter((each) => !known.includes(each)),
    problems,
  };
}

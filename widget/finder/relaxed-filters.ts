/** Relaxed filters: when nothing fits, which restriction stands in the way. */
import { FACET_NAMES, type FacetName, type Filters } from "../../core/facets.ts";
import type { Settings } from "../interface/attributes.ts";

/** What can be taken back: the words searched for, one filter, or all filters at once. */
export type Restriction = "query" | "filters" | "match" | FacetName;

/** A restriction in the way of results, and how many there are without it. */
export interface RelaxedFilter {
  restriction: Restriction;
  total: number;
}

/** What narrows the list, the words first. */
function restrictionsOf({ query, filters, knows, match }: Settings): Restriction[] {
  const facets = FACET_NAMES.filter((name) => (filters[name] ?? []).length > 0);
  return [
    ...(query === "" ? [] : (["query"] as const)),
    ...facets,
    ...(knows && match.length > 0 ? (["match"] as const) : []),
  ];
}

/** The settings without a restriction. */
export function without(settings: Settings, restriction: Restriction): Settings {
  if (restriction === "query") return { ...settings, query: "" };
  if (restriction === "filters") return { ...settings, filters: {}, match: [] };
  if (restriction === "match") return { ...settings, match: [] };
  const { [restriction]: _, ...filters } = settings.filters;
  return { ...settings, filters: filters satisfies Filters };
}

/**
 * The restrictions that would each give results if they were taken back, those that give the most first.
 * Where none of them does alone, all filters together, as long as there are words to go by.
 */
export async function findRelaxedFilters(
  settings: Settings,
  count: (settings: Settings) => Promise<number>,
): Promise<RelaxedFilter[]> {
  const helpful = async (restrictions: Restriction[]): Promise<RelaxedFilter[]> => {
    const relaxed = restrictions.map(async (restriction) => ({
      restriction,
      total: await count(without(settings, restriction)),
    }));
    const counted = await Promise.all(relaxed);
    return counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  };
  const single = await helpful(restrictionsOf(settings));
  return single.length > 0 || settings.query === "" ? single : helpful(["filters"]);
}

/** Lifting: when nothing fits, which restriction stands in the way. */
import { FACET_NAMES, type FacetName, type Filters } from "../core/facets.ts";
import type { Settings } from "./attributes.ts";

/** What can be taken back: the words searched for, one filter, or all filters at once. */
export type Restriction = "query" | "filters" | FacetName;

export interface Lift {
  restriction: Restriction;
  /** How many results there are without it. */
  total: number;
}

/** What narrows the list, the words first. */
export function restrictionsOf({
  query,
  filters,
}: Pick<Settings, "query" | "filters">): Restriction[] {
  const facets = FACET_NAMES.filter((name) => (filters[name] ?? []).length > 0);
  return query === "" ? facets : ["query", ...facets];
}

/** The settings without a restriction. */
export function without(settings: Settings, restriction: Restriction): Settings {
  if (restriction === "query") return { ...settings, query: "" };
  if (restriction === "filters") return { ...settings, filters: {} };
  const { [restriction]: _, ...filters } = settings.filters;
  return { ...settings, filters: filters satisfies Filters };
}

/**
 * The restrictions that would each give results if they were lifted, those that give the most first.
 * Where none of them does alone, all filters together, as long as there are words to go by.
 */
export function findLifts(settings: Settings, count: (settings: Settings) => number): Lift[] {
  const helpful = (restrictions: Restriction[]): Lift[] =>
    restrictions
      .map((restriction) => ({ restriction, total: count(without(settings, restriction)) }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);
  const single = helpful(restrictionsOf(settings));
  return single.length > 0 || settings.query === "" ? single : helpful(["filters"]);
}

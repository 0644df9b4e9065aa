/** Keys of facets: how the index names a facet, for a purpose where it depends on one. */
import type { FacetName } from "../../facets.ts";
import type { Purpose } from "../../needs.ts";

/** A facet as the index keeps it: those that depend on the purpose once for each. */
export type FacetKey = string;

export const BY_PURPOSE: ReadonlySet<string> = new Set(["level", "uses", "needs"]);

/** The key of a facet for a purpose. */
export function facetKey(facet: FacetName | "needs" | "purpose", purpose: Purpose): FacetKey {
  return BY_PURPOSE.has(facet) ? `${facet}.${purpose}` : facet;
}

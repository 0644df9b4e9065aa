/** Names of filters and of their values. */
import type { FacetName } from "../../core/facets.ts";
import type { UiKey } from "../../core/i18n.ts";
import type { Words } from "../words/words.ts";
import { nameList } from "./name-list.ts";

/** Facets whose values are written down in the schema, so that their names are messages. */
const NAMED_BY_MESSAGE: ReadonlySet<FacetName> = new Set(["type", "lifecycle"]);

/** The name of one value of a facet. */
export function valueName(facet: FacetName, value: string, { t, names }: Words): string {
  // Unknown values come from attributes; they show as ⧼type-value⧽, where the mistake can be seen.
  return NAMED_BY_MESSAGE.has(facet) ? t(`${facet}-${value}` as UiKey) : names.value(facet, value);
}

/** A filter with its values: "Runs on: Harbour". */
export function filterName(facet: FacetName, values: readonly string[], words: Words): string {
  const list = nameList(
    values.map((value) => valueName(facet, value, words)),
    words,
  );
  return words.t(`filter-${facet}`, list);
}

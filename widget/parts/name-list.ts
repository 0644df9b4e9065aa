/** Names in a sentence: lists of them, and filters with their values. */
import type { FacetName } from "../../core/facets.ts";
import { formatAlternatives, formatList, shortList } from "../../core/lists.ts";
import type { UiKey } from "../../core/i18n.ts";
import { alternatives } from "../../core/skill-uses.ts";
import type { Words } from "../words/names.ts";

/** "Ada", "Ada and Ben", "Ada, Ben, and Cem". Short ones are messages: they need no Intl, which takes its time to wake. */
export function nameList(names: readonly string[], { t, lang }: Pick<Words, "t" | "lang">): string {
  return names.length === 2 ? t("list-two", names[0]!, names[1]!) : formatList(names, lang);
}

/** The name of a skill, or of a group of which one is enough: "SQL or Coding". */
export function skillName(need: string, { lang, names }: Pick<Words, "lang" | "names">): string {
  const titles = alternatives(need).map((skill) => names.term("skills", skill));
  return formatAlternatives(titles, lang);
}

/** No more than two names; of more, the first and how many others there are. */
export function fewNames(names: readonly string[], words: Pick<Words, "t" | "lang">): string {
  const { names: shown, more } = shortList(names);
  return more > 0 ? words.t("people-and-more", shown[0]!, more) : nameList(shown, words);
}

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

/** Lists of names in the reader's language. */
import { perLanguage } from "./format.ts";
import { isolate } from "./i18n/direction.ts";

const listFormats = perLanguage((locale) => new Intl.ListFormat(locale));
const alternativeFormats = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: "disjunction" }),
);

/** Items → "a, b and c". Items of the other direction are isolated. */
export function formatList(items: readonly string[], lang: string): string {
  const isolated = items.map((item) => isolate(item, lang));
  return isolated.length < 2 ? isolated.join() : listFormats(lang).format(isolated);
}

/** Items → "a, b or c". */
export function formatAlternatives(items: readonly string[], lang: string): string {
  const isolated = items.map((item) => isolate(item, lang));
  return isolated.length < 2 ? isolated.join() : alternativeFormats(lang).format(isolated);
}

/** Names for a place with little room: two at most; of more the first, and how many others there are. */
export function shortList(names: readonly string[]): { names: readonly string[]; more: number } {
  return names.length > 2
    ? { names: names.slice(0, 1), more: names.length - 1 }
    : { names, more: 0 };
}

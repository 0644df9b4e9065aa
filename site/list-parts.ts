/** Lists in sentences, split where markup goes. */
import { perLanguage } from "../core/format.ts";
import { pageLanguage } from "./words.ts";

/** How many items → the words between them as strings ("a, b and c"), the items as their indexes. */
export function listParts(count: number): (string | number)[] {
  const indexes = Array.from({ length: count }, (_, index) => String(index));
  return lists(pageLanguage)
    .formatToParts(indexes)
    .map(({ type, value }) => (type === "element" ? Number(value) : value));
}

const lists = perLanguage((locale) => new Intl.ListFormat(locale));

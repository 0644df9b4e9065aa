/** Languages by their names. */
import { perLanguage } from "../core/format.ts";
import { pageLanguage } from "./words.ts";

/** A BCP 47 tag → its name in the language of the pages; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return names(pageLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "language" }));

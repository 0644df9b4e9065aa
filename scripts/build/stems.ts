/** Stemmers by language, for the index: the forms of a word share a stem. */
import { stemEnglish } from "../../core/stem-english.ts";
import { LANGUAGES, languageModules } from "./language-modules.ts";

const stemmers = languageModules<{ stemmer: (word: string) => string }>(
  "@orama/stemmers",
  LANGUAGES,
);

/** The stem of a folded word; the word itself where its language has no stemmer, or one that fails. `language`: BCP 47. */
export function stemOf(word: string, language: string): string {
  // The widget stems English, too: both do it in the same way.
  if (/^en\b/i.test(language)) return stemEnglish(word);
  try {
    const stem = stemmers(language)?.stemmer(word) ?? "";
    return stem === "" ? word : stem;
  } catch {
    // The Bulgarian stemmer throws at some ordinary words: they stand for themselves.
    return word;
  }
}

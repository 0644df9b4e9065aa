/** Stemmers by language, for the index: the forms of a word share a stem. */
import { stemEnglish } from "../../core/stem-english.ts";
import { LANGUAGES, languageModules } from "./language-modules.ts";

const stemmers = languageModules<{ stemmer: (word: string) => string }>(
  "@orama/stemmers",
  LANGUAGES,
);

/** The stem of a folded word; the word itself in a language without a stemmer. `language`: BCP 47. */
export function stemOf(word: string, language: string): string {
  // The widget stems English, too: both do it in the same way.
  if (/^en\b/i.test(language)) return stemEnglish(word);
  try {
    return stemmers(language)?.stemmer(word) ?? word;
  } catch {
    // The Bulgarian stemmer throws at some ordinary words: they stand for themselves.
    return word;
  }
}

/** The stem of an English word. For words of a query that no entry holds. */
import { stemmer } from "@orama/stemmers/english";

/** British spellings of one ending, which the stemmer knows with a z alone. */
const WITH_S = /(.{3}[iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/;

/** Endings that the stemmer takes away without seeing the one before: referencing is to reference what citing is to cite. */
const HIDDEN = /(.{3}[ae]nc)(?:ed|ing|ings)$/;

/** A folded word → its stem, the same for its forms and for both spellings of "categorise". */
export function stemEnglish(word: string): string {
  return stemmer(word.replace(WITH_S, "$1z").replace(HIDDEN, "$1e"));
}

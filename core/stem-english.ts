/** The stem of an English word. For words of a query that no entry holds. */
import { stemmer } from "@orama/stemmers/english";

/** What the stemmer tells apart although it is one word, and how it is given to it instead. */
const ALIKE: readonly (readonly [form: RegExp, instead: string])[] = [
  // British spellings of one ending, which it knows with a z alone.
  [/(.{3}[iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, "$1z"],
  // Reference and referencing: it takes ence away in the first only.
  [/(.{3}[ae]nc)(?:es|ed|ers?|ing)$/, "$1e"],
  // Creation and create, production and produce, collection and collect.
  [/(.{2}(?:[^z]a|.e|.u)t)ion(?:s|al|ed|ing)?$/, "$1e"],
  [/(.{2}(?:d|ro)uc)tion(?:s|al|ed|ing)?$/, "$1e"],
  [/(.{3}(?:[^n]c|p|r|.{2}s)t)ion(?:s|al|ed|ing)?$/, "$1"],
  // Collector and collecter, which falls to collect. Not vector and reactor: they are too short to.
  [/([aeiouy][^aeiouy]+[aeiouy]ct)ors?$/, "$1er"],
  // Try and tries, add and added: they are too short for its rules, as use and using are.
  [/^([^aeiou]{2,3})ie[sd]$/, "$1y"],
  [/^(add|err)(?:ed|ing)$/, "$1"],
  [/^us(?:ed|es|ing)$/, "use"],
];

/** Less than that is left of some words, and of others that have nothing to do with them ("use", "us"). */
const SHORTEST_STEM = 3;

/** A folded word → its stem, the same for its forms and for both spellings of "categorise". */
export function stemEnglish(word: string): string {
  const form = ALIKE.reduce((text, [pattern, instead]) => text.replace(pattern, instead), word);
  const stem = stemmer(form);
  return stem.length < SHORTEST_STEM ? form.replace(/(?<=[^s]{3})s$/, "") : stem;
}

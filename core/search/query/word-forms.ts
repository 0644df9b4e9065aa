/** Word forms: which terms of open files are other forms of a word, by the stems that the index has of them. */
import { stemEnglish } from "../../stem-english.ts";
import { digit } from "../codec/postings.ts";
import { decodeStem, hasStem, isInflected, stemStart } from "../codec/stems.ts";
import { firstFrom } from "./shards.ts";
import { decodeForm, formOf, isWord, type OpenFile, type Variant } from "./variants.ts";

/** The stem that the index has of a word; of one that it lacks as English has it. */
export function stemOf(word: string, files: readonly OpenFile[]): string | undefined {
  for (const { terms, stems } of files) {
    const i = firstFrom(terms, word);
    if (terms[i] === word) return stems && decodeStem(word, stems[i] ?? "");
  }
  const isEnglish =
    /^[a-z]/.test(word) && isInflected(word) && files.some((file) => file.isEnglish);
  return isEnglish ? stemEnglish(word) : undefined;
}

/** The other terms with a stem. */
export function withStem(file: OpenFile, stem: string, word: string): Variant[] {
  const start = stemStart(stem);
  const variants: Variant[] = [];
  for (let i = firstFrom(file.terms, start); file.terms[i]?.startsWith(start); i++) {
    const term = file.terms[i]!;
    const isForm =
      hasStem(term, file.stems?.[i] ?? "", stem) && term !== word && !file.stopWords.has(term);
    if (isForm && isWord(term)) variants.push(decodeForm(file, i, word));
  }
  return variants;
}

/** Letters of an ending that a page can tell without a stemmer. */
const LONGEST_ENDING = 3;

/** What begins with so much of a word, or goes on with one letter, is hardly another, whatever its ending. */
const CLEAR_STEM = 5;

/** What other forms of a word begin with at least. */
export function shortened(word: string): string {
  return word.slice(0, -LONGEST_ENDING);
}

/**
 * The stem of a word that the index lacks, in languages whose stemmers stayed in the build: a long one of the index, or one
 * with an ending that other terms have as well ("Karten" where there are Karte and verwalten).
 */
export function likelyStem(files: readonly OpenFile[], word: string): string | undefined {
  // What may be typed in part, and English, which is stemmed here, take an ending that is known.
  const mustBeKnown = files.some(
    ({ terms, isEnglish }) => isEnglish || terms[firstFrom(terms, word)]?.startsWith(word),
  );
  for (let length = word.length - 1; length >= word.length - LONGEST_ENDING; length--) {
    const [stem, ending] = [word.slice(0, length), word.slice(length)];
    if (!isInflected(stem) || !files.some((file) => withStem(file, stem, word).length > 0))
      continue;
    const isClear = !mustBeKnown && (length >= CLEAR_STEM || ending.length === 1);
    if (isClear || files.some((file) => hasEnding(file, ending))) return stem;
  }
  return undefined;
}

/** Whether a term ends so after its stem; in English, which is stemmed here, only one of another language. */
function hasEnding({ terms, stems = [], isEnglish }: OpenFile, ending: string): boolean {
  return stems.some((text, i) => {
    const term = terms[i]!;
    const length = term.length - ending.length;
    if (!term.endsWith(ending) || text !== digit(length)) return false;
    return !isEnglish || stemEnglish(term) !== term.slice(0, length);
  });
}

/** The plural of a word that has next to no stem, or the singular. */
export function inOtherNumber(files: readonly OpenFile[], word: string): Variant[] {
  return otherNumbers(word).flatMap((other) => files.flatMap((file) => formOf(file, other, word)));
}

function otherNumbers(word: string): string[] {
  if (!word.endsWith("s")) return [`${word}s`];
  const singular = word.slice(0, -1);
  return /..(?:[sxz]|[cs]h)e$/.test(singular) ? [singular, singular.slice(0, -1)] : [singular];
}

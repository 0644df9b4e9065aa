/** Marked terms: what to mark of a text for the words of a query, and which of them an entry holds. */
import type { RankedWord } from "./rank.ts";
import type { Variant } from "./variants.ts";
import { SHORTEST_TAIL } from "../codec/compounds.ts";
import { ANY_BEGINNING, ANY_ENDING } from "../codec/prefixes.ts";

/**
 * Folded terms that a word was found by; one that ends in an asterisk stands for all that begin so, one that begins with
 * one for parts of long words, too.
 */
export type WordTerms = readonly string[];

/** A single letter begins too many words to say anything. */
const SINGLE_LETTER = /^[\0-\x7f]$/;

/** The terms of a word as it was typed, its other forms and spellings. `begins`: it may be a word typed in part. */
export function termsOfWord(word: string, { variants }: RankedWord, begins: boolean): WordTerms {
  const others = variants.flatMap(({ kind, term, words }) => {
    if (words) return words;
    if (kind === "exact" || kind === "prefix" || term.endsWith(ANY_ENDING)) return [];
    return kind === "corrected" ? [term + ANY_ENDING] : [term];
  });
  const typed = begins && !SINGLE_LETTER.test(word) ? word + ANY_ENDING : word;
  return [...new Set([typed, ...others])];
}

/** The terms also where they stand inside long words, for a text in a language that runs words together. */
export function alsoInside(words: readonly WordTerms[]): WordTerms[] {
  return words.map((terms) => [
    ...terms,
    ...terms.filter(isPart).map((term) => ANY_BEGINNING + term),
  ]);
}

function isPart(term: string): boolean {
  const letters = term.endsWith(ANY_ENDING) ? term.slice(0, -1) : term;
  return letters.length >= SHORTEST_TAIL;
}

/** Whether a document holds a word in one of its variants. */
export function holds({ variants }: RankedWord, document: number): boolean {
  return variants.some((variant) => weightIn(variant, document) > 0);
}

/** What a variant is worth in a document; 0 where that does not hold it. */
export function weightIn({ postings }: Variant, document: number): number {
  return postings.find(({ documents }) => documents.includes(document))?.weight ?? 0;
}

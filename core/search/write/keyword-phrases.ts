/** Keyword phrases: the keywords of several words, each by one of its words, with the documents that have them. */
import type { SearchDocument } from "./documents.ts";
import { addOnce } from "./inverted-index.ts";
import { phraseOf } from "../codec/phrases.ts";
import { cutTerm, foldedWords } from "../codec/words.ts";

/** Word → hash of the phrase → ascending document numbers. */
export type KeywordPhrases = ReadonlyMap<string, ReadonlyMap<string, number[]>>;

/**
 * Reads documents, which are numbered from 0 in their order. Stop words are left out, the others hashed as they are and by stem.
 * A phrase is kept by its word whose stem is first in order.
 */
export function keywordPhrases(
  documents: readonly SearchDocument[],
  stopWords: ReadonlySet<string>,
  stemOf: (word: string) => string,
): KeywordPhrases {
  const phrases = new Map<string, Map<string, number[]>>();
  documents.forEach(({ card }, number) => {
    for (const keyword of card.keywords) {
      const words = foldedWords(keyword)
        .map(cutTerm)
        .filter((word) => !stopWords.has(word));
      if (words.length < 2) continue;
      const { exact, stemmed, first } = phraseOf(words, words.map(stemOf));
      const word = words[first]!;
      const known = phrases.get(word) ?? new Map<string, number[]>();
      for (const hash of [exact, stemmed]) addOnce(known, hash, number);
      phrases.set(word, known);
    }
  });
  return phrases;
}

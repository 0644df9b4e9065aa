/** Keyword phrases: the keywords of several words, for each first word the documents that have them. */
import type { SearchDocument } from "./documents.ts";
import { phraseHash } from "../codec/phrases.ts";
import { cutTerm, foldedWords } from "../codec/words.ts";

/** First word → hash of the phrase → ascending document numbers. */
export type KeywordPhrases = ReadonlyMap<string, ReadonlyMap<string, number[]>>;

/** Reads documents, which are numbered from 0 in their order. Stop words are left out, there and in queries. */
export function keywordPhrases(
  documents: readonly SearchDocument[],
  stopWords: ReadonlySet<string>,
): KeywordPhrases {
  const phrases = new Map<string, Map<string, number[]>>();
  documents.forEach(({ card }, number) => {
    for (const keyword of card.keywords) {
      const words = foldedWords(keyword)
        .map(cutTerm)
        .filter((word) => !stopWords.has(word));
      if (words.length < 2) continue;
      const hash = phraseHash(words);
      const known = phrases.get(words[0]!) ?? new Map<string, number[]>();
      const numbers = known.get(hash) ?? [];
      if (numbers.at(-1) !== number) numbers.push(number);
      phrases.set(words[0]!, known.set(hash, numbers));
    }
  });
  return phrases;
}

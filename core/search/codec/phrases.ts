/**
 * Phrases: keywords of several words, so that what is typed can be told from the same words apart. The index keeps a
 * short hash of each beside its first word: where two share one, documents that lack the words are not found by it.
 */
import { digit } from "./postings.ts";

/** Digits of a hash. */
export const HASH_LENGTH = 3;

/** The hash of folded words in their order, FNV-1a in a few digits. */
export function phraseHash(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of words.join(" ")) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  const digits = Array.from({ length: HASH_LENGTH }, (_, i) => digit((hash >>> (i * 6 + 2)) & 63));
  return digits.join("");
}

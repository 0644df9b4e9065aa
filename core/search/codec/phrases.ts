/**
 * Phrases: keywords of several words, so that what is typed can be told from the same words apart. The index keeps a
 * short hash of each beside one of its words: where two share a hash, documents that lack the words are not found by it.
 */
import { range } from "../../range.ts";
import { digit } from "./postings.ts";

/** Digits of a hash. */
export const HASH_LENGTH = 3;

/** A phrase: its hash by the words, by their stems, whatever their order; and which of the words it is kept by. */
export function phraseOf(words: readonly string[], stems: readonly string[]) {
  const first = stems.indexOf([...stems].sort()[0]!);
  return { exact: hashOf(words), stemmed: hashOf(stems), first };
}

function hashOf(words: readonly string[]): string {
  const sorted = [...words].sort();
  let hash = 0x811c9dc5;
  for (const character of sorted.join(" ")) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  const digits = range(0, HASH_LENGTH).map((i) => digit((hash >>> (i * 6 + 2)) & 63));
  return digits.join("");
}

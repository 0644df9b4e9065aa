/** Spelling: which pieces of the vocabulary a misspelt word needs, and what it may have been meant for. */
import { isVocabularyFile, paths, type SearchManifest, type VocabularyFile } from "./format.ts";
import type { Candidate, Correction } from "./fuzzy.ts";
import { digitAt } from "./postings.ts";
import { endOf, firstFrom, shardOf } from "./shards.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";
import { reverse, SHORTEST_CORRECTED } from "./vocabulary.ts";

export interface Spelling {
  /** The words that a word may have been meant for, the likeliest first. */
  correct(word: string): Promise<{ corrections: Correction[]; problems: SearchProblem[] }>;
}

/**
 * Makes it over a store. A mistake leaves the beginning or the end of a word intact, so two small ranges of the
 * vocabulary hold all words that one mistake leads to, and most of those that two lead to.
 */
export function createSpelling(manifest: SearchManifest, store: Store): Spelling {
  const { forward, backward } = manifest.vocabulary;
  const orders: Order[] = [
    { directory: forward.split(" "), path: paths.forward, turn: (word) => word, keys: beginnings },
    { directory: backward.split(" "), path: paths.backward, turn: reverse, keys: endings },
  ];
  const readRange = async ({ directory, path, turn }: Order, key: string) => {
    const [first, last] = [shardOf(key, directory), shardOf(endOf(key), directory)];
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const reads = numbers.map((i) => store.read(path(manifest.stamp, i), isVocabularyFile));
    const { values, problems } = sortReads(await Promise.all(reads));
    const words = values.flatMap((file) => wordsFrom(file, key));
    return { words: words.map((each) => ({ ...each, word: turn(each.word) })), problems };
  };
  const candidates = async (word: string) => {
    const ranges = await Promise.all(
      orders.flatMap((order) => order.keys(word).map((key) => readRange(order, key))),
    );
    const words = ranges.flatMap((range) => range.words);
    return {
      words: [...new Map(words.map((each) => [each.word, each])).values()],
      problems: ranges.flatMap(({ problems }) => problems),
    };
  };
  return {
    async correct(word) {
      if (word.length < SHORTEST_CORRECTED) return { corrections: [], problems: [] };
      const [{ words, problems }, { correct }] = await Promise.all([
        candidates(word),
        import("./fuzzy.ts"),
      ]);
      return { corrections: correct(word, words), problems };
    },
  };
}

/** A vocabulary in one order, and what words that may have been meant begin with in it. */
interface Order {
  directory: readonly string[];
  path: (stamp: string, file: number) => string;
  turn: (word: string) => string;
  keys: (word: string) => string[];
}

/** One letter less than the endings have: two that are swapped in the middle of a word are found from the front. */
function beginnings(word: string): string[] {
  const key = word.slice(0, keyLength(word.length - 1));
  // Of four letters neither half is intact when the middle two are swapped.
  return word.length > 4 ? [key] : [...new Set([key, word.charAt(0) + word.charAt(2)])];
}

function endings(word: string): string[] {
  const turned = reverse(word);
  return [turned.slice(0, keyLength(word.length))];
}

/** Half of the length, within bounds. */
function keyLength(length: number): number {
  return Math.max(2, Math.min(4, length >> 1));
}

function wordsFrom(file: VocabularyFile, key: string): Candidate[] {
  const words = file.words.split(" ");
  const found: Candidate[] = [];
  for (let i = firstFrom(words, key); words[i]?.startsWith(key); i++) {
    found.push({ word: words[i]!, common: digitAt(file.common, i) });
  }
  return found;
}

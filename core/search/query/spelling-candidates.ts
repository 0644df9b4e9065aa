/** Spelling candidates: which pieces of the vocabulary a misspelt word needs, and what it may have been meant for. */
import { range } from "../../range.ts";
import {
  isVocabularyFile,
  paths,
  type SearchManifest,
  type VocabularyFile,
} from "../codec/files.ts";
import { type Candidate, correct, type Correction } from "./near-words.ts";
import { digitAt } from "../codec/postings.ts";
import { endOf, firstFrom, shardOf } from "./shards.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";
import { reverse, SHORTEST_CORRECTED } from "../codec/vocabulary.ts";

export interface SpellingLookup {
  corrections: Correction[];
  problems: SearchProblem[];
  /** The files that this took. */
  files: string[];
}

export interface Spelling {
  /** The words that a word may have been meant for, the likeliest first. */
  correct(word: string): Promise<SpellingLookup>;
}

/**
 * Makes it over a store. A mistake leaves the start or the end of a word intact, so two small ranges of the
 * vocabulary hold all words that one mistake leads to, and most of those that two lead to.
 */
export function createSpelling(manifest: SearchManifest, store: Store): Spelling {
  const { forward, backward } = manifest.vocabulary;
  const front = { directory: forward.split(" "), path: paths.forward, turn: asItIs };
  const back = { directory: backward.split(" "), path: paths.backward, turn: reverse };
  const readRange = async (order: Order, key: string) => {
    const { path, turn } = order;
    const [first, last] = rangeOf(order, key);
    const files = range(first, last + 1).map((i) => path(manifest.stamp, i));
    const reads = await Promise.all(files.map((file) => store.read(file, isVocabularyFile)));
    const { values, problems } = sortReads(reads);
    const words = values.flatMap((file) => wordsFrom(file, key));
    return { words: words.map((each) => ({ ...each, word: turn(each.word) })), problems, files };
  };
  return {
    async correct(word) {
      if (word.length < SHORTEST_CORRECTED) return { corrections: [], problems: [], files: [] };
      const keys = keysOf(word, front, back);
      const ranges = await Promise.all(keys.map(([order, key]) => readRange(order, key)));
      const words = new Map(
        ranges.flatMap((range) => range.words).map((each) => [each.word, each]),
      );
      return {
        corrections: correct(word, [...words.values()]),
        problems: ranges.flatMap(({ problems }) => problems),
        files: ranges.flatMap(({ files }) => files),
      };
    },
  };
}

/** A vocabulary in one order. */
interface Order {
  directory: readonly string[];
  path: (stamp: string, file: number) => string;
  turn: (word: string) => string;
}

const asItIs = (word: string) => word;

/** The first and the last file of what begins with a key. */
function rangeOf({ directory }: Order, key: string): [first: number, last: number] {
  return [shardOf(key, directory), shardOf(endOf(key), directory)];
}

const SHORTEST_KEY = 2;
const LONGEST_KEY = 5;

/**
 * What words that may have been meant begin with in the two orders. The keys leave out one letter of the word, for a
 * swap in its middle; among such keys those that lie in the fewest files, and of these the shortest.
 */
function keysOf(word: string, front: Order, back: Order): [Order, string][] {
  const turned = reverse(word);
  // Of four letters neither half is intact when the middle two are swapped.
  if (word.length <= 4) {
    const skipping = word.charAt(0) + word.charAt(2);
    return [...new Set([word.slice(0, 2), skipping])]
      .map((key): [Order, string] => [front, key])
      .concat([[back, turned.slice(0, 2)]]);
  }
  const filesOf = (order: Order, key: string) => {
    const [first, last] = rangeOf(order, key);
    return last - first + 1;
  };
  let best = { files: Infinity, start: "", end: "" };
  for (let sum = 2 * SHORTEST_KEY; sum < Math.min(word.length, 2 * LONGEST_KEY + 1); sum++) {
    for (let length = SHORTEST_KEY; length <= sum - SHORTEST_KEY; length++) {
      const [start, end] = [word.slice(0, length), turned.slice(0, sum - length)];
      const files = filesOf(front, start) + filesOf(back, end);
      if (files < best.files) best = { files, start, end };
    }
  }
  return [
    [front, best.start],
    [back, best.end],
  ];
}

function wordsFrom(file: VocabularyFile, key: string): Candidate[] {
  const words = file.words.split(" ");
  const found: Candidate[] = [];
  for (let i = firstFrom(words, key); words[i]?.startsWith(key); i++) {
    found.push({ word: words[i]!, common: digitAt(file.common, i) });
  }
  return found;
}

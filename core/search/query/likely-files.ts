/** Likely files: what a query will probably read, asked for while the engine that knows is still on its way. */
import {
  type Check,
  isTermFile,
  isVocabularyFile,
  paths,
  type SearchManifest,
} from "../codec/files.ts";
import { reverse, SHORTEST_CORRECTED } from "../codec/vocabulary.ts";
import type { SearchIndex } from "./open-index.ts";
import { shardOf } from "./shards.ts";

/** More words are no query that somebody waits for. */
const MOST_WORDS = 4;
/** Letters that a word's neighbours in the vocabulary share with it, from its start or its end. */
const KEY = 2;

/**
 * Asks for the terms of plain words; in a small index for what corrects their spelling, too. A wrong guess costs a
 * file, and the engine reads what it takes in any case.
 */
export function askForLikely({ manifest, store }: SearchIndex, query: string): void {
  const words = query.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  for (const word of words.slice(0, MOST_WORDS)) {
    for (const [path, check] of likelyFiles(word, manifest)) void store.read(path, check);
  }
}

function likelyFiles(word: string, manifest: SearchManifest): [string, Check<unknown>][] {
  const { stamp, terms, vocabulary, whole } = manifest;
  const numberIn = (directory: string, key: string) => shardOf(key, directory.split(" "));
  const own = paths.terms(stamp, numberIn(terms, word));
  if (whole !== true || word.length < SHORTEST_CORRECTED) return [[own, isTermFile]];
  const { forward, backward } = vocabulary;
  const front = numberIn(forward, word.slice(0, KEY));
  const back = numberIn(backward, reverse(word).slice(0, KEY));
  return [
    [own, isTermFile],
    [paths.forward(stamp, front), isVocabularyFile],
    [paths.backward(stamp, back), isVocabularyFile],
  ];
}

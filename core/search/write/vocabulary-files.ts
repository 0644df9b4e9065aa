/** The vocabulary that spellings are corrected with: once in order from the front, once from the back. */
import type { Groups, InvertedIndex } from "./inverted-index.ts";
import { sortedEntries } from "./facet-index.ts";
import type { VocabularyFile } from "../codec/files.ts";
import { digit } from "../codec/postings.ts";
import { directoryOf, pack, sharedWithLast } from "./shards.ts";
import { fold } from "../codec/fold.ts";
import { reverse, SHORTEST_CORRECTED } from "../codec/vocabulary.ts";
import { NOWHERE, placeOf } from "../codec/weights.ts";
import { isUnspaced } from "../codec/words.ts";

/** Characters in a file, before compression. */
const FILE_SIZE = 20_000;

/** Words and where they stand → the files of both orders, and where each begins. `joined`: words that none writes so. */
export function vocabularyFiles(index: InvertedIndex, joined: ReadonlySet<string> = new Set()) {
  const worthwhile = sortedEntries(index)
    .filter(([word, groups]) => !joined.has(word) && isWorthwhile(word, groups))
    .map(([word, groups]) => ({
      key: word,
      common: digit(Math.min(31, Math.round(Math.log2(countOf(groups)) * 2))),
    }));
  const backwards = worthwhile
    .map(({ key, common }) => ({ key: reverse(key), common }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { forward: inFiles(worthwhile), backward: inFiles(backwards) };
}

/** A word that only one description uses is as likely a mistake as the one that was typed. */
function isWorthwhile(word: string, groups: Groups): boolean {
  if (word.length < SHORTEST_CORRECTED || isUnspaced(word) || fold(word) !== word) return false;
  if (countOf(groups) > 1) return true;
  return [...groups.keys()].some((code) => {
    const { position, rest } = placeOf(code);
    return position !== NOWHERE || rest > 2;
  });
}

function countOf(groups: Groups): number {
  let count = 0;
  for (const documents of groups.values()) count += documents.length;
  return count;
}

function inFiles(words: readonly { key: string; common: string }[]) {
  const cost = sharedWithLast(words.map(({ key }) => key));
  const shards = pack(words, ({ key }) => key.length + 2, FILE_SIZE, cost);
  return {
    directory: directoryOf(shards.map((shard) => shard.map(({ key }) => key))).join(" "),
    files: shards.map((shard): VocabularyFile => ({
      words: shard.map(({ key }) => key).join(" "),
      common: shard.map(({ common }) => common).join(""),
    })),
  };
}

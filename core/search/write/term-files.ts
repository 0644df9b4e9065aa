/** Files of terms: each term with its postings, and prefixes that many terms share. */
import { mergePrefixes } from "./merged-prefixes.ts";
import type { Groups, InvertedIndex } from "./inverted-index.ts";
import { sortedEntries } from "./facet-index.ts";
import type { KeywordPhrases } from "./keyword-phrases.ts";
import type { TermFile } from "../codec/files.ts";
import { encodeNumbers } from "../codec/postings.ts";
import { directoryOf, inShards, pack, sharedWithLast } from "./shards.ts";
import { encodeStem, stemStart } from "../codec/stems.ts";
import { encodePlace } from "../codec/weights.ts";

/** Characters in a file at most, before compression; a good half of it after. */
const FILE_SIZE = 10_000;
/** A prefix whose terms take more is merged: what is typed in part is then in two files at most. */
const WIDE = 9_000;

/** What else the files of terms say of words. */
export interface WordNotes {
  /** Folded. */
  stopWords: ReadonlySet<string>;
  phrases: KeywordPhrases;
  /** The stem of a term; the term itself where it has none. */
  stemOf: (term: string) => string;
  isEnglish: boolean;
  synonyms: readonly [term: string, groups: Groups][];
}

/** The terms of `count` documents → their files, and where each begins. */
export function termFiles(
  index: InvertedIndex,
  count: number,
  { stopWords, phrases, stemOf, isEnglish, synonyms }: WordNotes = NO_NOTES,
): { directory: string; files: TermFile[] } {
  const terms = sortedEntries(index).map(([term, groups]) => sized(term, groups));
  const merged = mergePrefixes(terms, WIDE, count).map(([term, groups]) => sized(term, groups));
  const added = synonyms.map(([term, groups]) => sized(term, groups));
  const all = [...terms, ...merged, ...added]
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map((each) => ({
      ...each,
      phrases: encodePhrases(phrases.get(each.term)),
      stem: encodeStem(each.term, stemOf(each.term)),
    }));
  const shards = pack(
    all,
    ({ size, phrases, stem }) => size + phrases.length + stem.length,
    FILE_SIZE,
    partingCost(
      all.map(({ term }) => term),
      stemOf,
    ),
  );
  const directory = directoryOf(shards.map((shard) => shard.map(({ term }) => term)));
  const stopWordsOf = inShards([...stopWords], directory);
  return {
    directory: directory.join(" "),
    files: shards.map((shard, i) => ({
      terms: shard.map(({ term }) => term).join(" "),
      postings: shard.map(({ postings }) => postings).join("|"),
      ...named("stopWords", stopWordsOf[i]!.join(" ")),
      ...named("phrases", shard.flatMap((each) => each.phrases || []).join(" ")),
      ...stemsOf(shard, isEnglish),
    })),
  };
}

/** Worse than any number of letters that two terms share. */
const A_FAMILY = 100;

/**
 * How bad it is to begin a file with a term: by how many families that parts, whose forms a look-up of one wants from the
 * start of their stem on, then by what it shares with the term before.
 */
function partingCost(terms: readonly string[], stemOf: WordNotes["stemOf"]): (i: number) => number {
  const last = new Map<string, number>();
  terms.forEach((term, i) => {
    const stem = stemOf(term);
    if (term.startsWith(stemStart(stem))) last.set(stem, i);
  });
  const opened = new Array<number>(terms.length + 1).fill(0);
  for (const [stem, end] of last) {
    let from = end;
    while (terms[from - 1]?.startsWith(stemStart(stem))) from--;
    if (from === end) continue;
    opened[from + 1]!++;
    opened[end + 1]!--;
  }
  let open = 0;
  const parted = opened.map((change) => (open += change));
  const shared = sharedWithLast(terms);
  return (i) => parted[i]! * A_FAMILY + shared(i);
}

const NO_NOTES: WordNotes = {
  stopWords: new Set(),
  phrases: new Map(),
  stemOf: (term) => term,
  isEnglish: false,
  synonyms: [],
};

/** Nothing where each term is its own stem and no other word is stemmed. */
function stemsOf(
  shard: readonly { stem: string }[],
  isEnglish: boolean,
): Pick<TermFile, "stems" | "isEnglish"> {
  if (!isEnglish && shard.every(({ stem }) => stem === "")) return {};
  const stems = shard.map(({ stem }) => stem).join(" ");
  return isEnglish ? { stems, isEnglish } : { stems };
}

/** A field that is left out where it is empty. */
function named<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  return text === "" ? {} : ({ [name]: text } as { [Key in Name]: string });
}

function encodePhrases(phrases: ReadonlyMap<string, readonly number[]> = new Map()): string {
  return [...phrases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([hash, documents]) => hash + encodeNumbers(documents))
    .join(" ");
}

function sized(term: string, groups: Groups) {
  const postings = encodeGroups(groups);
  return { term, groups, postings, size: term.length + postings.length + 2 };
}

/** Groups as text: two digits for the place, then the documents; the best places first. */
function encodeGroups(groups: Groups): string {
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([place, documents]) => encodePlace(place) + encodeNumbers(documents))
    .join(" ");
}

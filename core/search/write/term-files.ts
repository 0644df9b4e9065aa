/** Files of terms: each term with its postings, and prefixes that many terms share. */
import { mergePrefixes } from "./merged-prefixes.ts";
import type { Groups, InvertedIndex } from "./inverted-index.ts";
import { sortedEntries } from "./facet-index.ts";
import type { KeywordPhrases } from "./keyword-phrases.ts";
import type { TermFile } from "../codec/files.ts";
import { encodeNumbers } from "../codec/postings.ts";
import { directoryOf, inShards, pack } from "./shards.ts";
import { encodeStem } from "../codec/stems.ts";
import { encodePlace } from "../codec/weights.ts";

/** Characters in a file, before compression; a good half of it after. */
const FILE_SIZE = 12_000;
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

/** Terms: a word of a query → the terms of the index that it stands for, exactly or as a prefix of them. */
import { ANY_ENDING, prefixWorth, closeness } from "../codec/prefixes.ts";
import { isTermFile, paths, type SearchManifest, type TermFile } from "../codec/files.ts";
import { HASH_LENGTH, phraseHash } from "../codec/phrases.ts";
import { decodeNumbers } from "../codec/postings.ts";
import { endOf, firstFrom, shardOf } from "./shards.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";
import { decodePlace, type Place, placeWeight } from "../codec/weights.ts";

/** Documents with a term in the same place. */
export interface Posting extends Place {
  /** What the place is worth, a prefix's share included. */
  weight: number;
  documents: Uint32Array;
}

/** A term that a word stands for. */
export interface Variant {
  term: string;
  kind: "exact" | "prefix" | "corrected";
  postings: readonly Posting[];
  /** Documents that hold it. */
  count: number;
}

export interface Lookup {
  variants: Variant[];
  /** Whether the word carries nothing in a language of the entries. */
  isStopWord: boolean;
  problems: SearchProblem[];
  /** The files that this took. */
  files: string[];
}

export interface Terms {
  /** The exact term and, where wanted, all terms that begin with the word. */
  find(word: string, prefixes: boolean): Promise<Lookup>;
  /** The documents that have these words, two at least, as a whole keyword. Reads nothing that a look-up of the first has not. */
  phrased(words: readonly string[]): Promise<Uint32Array>;
  /** The file that a term would be in. */
  fileOf(word: string): string;
}

/** Makes the look-up over a store. */
export function createTerms(manifest: SearchManifest, store: Store): Terms {
  const directory = manifest.terms.split(" ");
  const opened = new WeakMap<TermFile, OpenFile>();
  const open = (file: TermFile) => {
    const known = opened.get(file) ?? openFile(file);
    opened.set(file, known);
    return known;
  };
  const pathOf = (number: number) => paths.terms(manifest.stamp, number);
  const readFrom = async (first: number, last: number) => {
    const files = Array.from({ length: last - first + 1 }, (_, i) => pathOf(first + i));
    const reads = await Promise.all(files.map((path) => store.read(path, isTermFile)));
    const { values, problems } = sortReads(reads);
    return { opened: values.map(open), problems, files };
  };
  return {
    async find(word, prefixes) {
      const [first, last] = [shardOf(word, directory), shardOf(word + ANY_ENDING, directory)];
      const { opened, ...read } = await readFrom(first, prefixes ? last : first);
      const exact = opened.flatMap((file) => variantOf(file, word, "exact"));
      const isStopWord = opened.some((file) => file.stopWords.has(word));
      if (!prefixes) return { ...read, isStopWord, variants: exact };
      const merged = opened.flatMap((file) => variantOf(file, word + ANY_ENDING, "prefix"));
      if (merged.length > 0) return { ...read, isStopWord, variants: [...exact, ...merged] };
      const further = await readFrom(last + 1, shardOf(endOf(word), directory));
      const longer = [...opened, ...further.opened].flatMap((file) => longerThan(file, word));
      return {
        isStopWord,
        variants: [...exact, ...longer],
        problems: [...read.problems, ...further.problems],
        files: [...read.files, ...further.files],
      };
    },
    async phrased(words) {
      const [first] = words;
      if (first === undefined || words.length < 2) return new Uint32Array();
      const number = shardOf(first, directory);
      const { opened: files } = await readFrom(number, number);
      const hash = phraseHash(words);
      const phrase = files[0]?.phrases.find((each) => each.startsWith(hash));
      return decodeNumbers(phrase ?? "", HASH_LENGTH);
    },
    fileOf: (word) => pathOf(shardOf(word, directory)),
  };
}

interface OpenFile {
  terms: readonly string[];
  postings: readonly string[];
  stopWords: ReadonlySet<string>;
  phrases: readonly string[];
  /** Those that were asked for before. */
  decoded: Map<string, Variant>;
}

function openFile({ terms, postings, stopWords = "", phrases = "" }: TermFile): OpenFile {
  return {
    terms: terms.split(" "),
    postings: postings.split("|"),
    stopWords: new Set(stopWords.split(" ")),
    phrases: phrases.split(" "),
    decoded: new Map(),
  };
}

function longerThan(file: OpenFile, word: string): Variant[] {
  const variants: Variant[] = [];
  for (let i = firstFrom(file.terms, word, true); file.terms[i]?.startsWith(word); i++) {
    const term = file.terms[i]!;
    const share = prefixWorth(closeness(term.length - word.length));
    if (!term.endsWith(ANY_ENDING)) variants.push(decode(file, i, "prefix", share));
  }
  return variants;
}

function variantOf(file: OpenFile, term: string, kind: Variant["kind"]): Variant[] {
  const i = firstFrom(file.terms, term);
  return file.terms[i] === term ? [decode(file, i, kind)] : [];
}

/** Without a share each place says by itself how close it is. */
function decode(file: OpenFile, i: number, kind: Variant["kind"], share?: number): Variant {
  const term = file.terms[i]!;
  const key = `${term} ${share ?? kind}`;
  const known = file.decoded.get(key);
  if (known) return known;
  const postings = decodePostings(file.postings[i] ?? "", kind === "exact" ? 1 : share);
  const count = postings.reduce((sum, { documents }) => sum + documents.length, 0);
  const variant = { term, kind, postings, count };
  file.decoded.set(key, variant);
  return variant;
}

function decodePostings(text: string, share: number | undefined): Posting[] {
  return text.split(" ").map((group) => {
    const place = decodePlace(group);
    const weight = placeWeight(place) * (share ?? prefixWorth(place.close));
    return { ...place, weight, documents: decodeNumbers(group, 2) };
  });
}

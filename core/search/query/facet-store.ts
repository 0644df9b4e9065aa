/** Facet data: which documents have which value, read when a filter, a count or a match asks for it. */
import { ownValue } from "../../own-value.ts";
import { range } from "../../range.ts";
import { type FacetFile, isFacetFile, paths, type SearchManifest } from "../codec/files.ts";
import { decodeNumbers } from "../codec/postings.ts";
import { endOf, shardOf } from "./shards.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";
import { foldedWords } from "../codec/words.ts";

/** A value of a facet. */
export interface FacetValue {
  value: string;
  /** What readers see, where it is not in a vocabulary. */
  label?: string;
  documents: Uint32Array;
}

export interface FacetAnswer {
  values: readonly FacetValue[];
  problems: readonly SearchProblem[];
}

export interface FacetStore {
  /** All values of a facet. */
  all(key: string): Promise<FacetAnswer>;
  /** Those of the wanted values that the catalog has, reading only the files that they would be in. */
  some(key: string, wanted: readonly string[]): Promise<FacetAnswer>;
  /**
   * The values of which a word begins as it was typed, else those that are near: of a large facet, those whose id
   * begins so.
   */
  suggest(key: string, typed: string): Promise<FacetAnswer>;
  /** The values that are nearest to what was typed, `most` at most: of a large facet, of those whose id begins alike. */
  near(
    key: string,
    typed: string,
    most: number,
    isWanted: (value: FacetValue) => boolean,
  ): Promise<readonly FacetValue[]>;
}

/** A facet in so few files is read whole. */
const FEW_FILES = 4;
/** So many values are suggested that only come near to what was typed. */
const MOST_NEAR = 6;
/** Nothing has a name longer than this that comes near. */
const LONGEST_NAME = 60;
/** What ids of accounts begin with. */
const KINDS = ["", "wiki-", "developer-", "gitlab-"];

/** Makes it over a store. */
export function createFacetStore(manifest: SearchManifest, store: Store): FacetStore {
  const opened = new WeakMap<FacetFile, readonly FacetValue[]>();
  const open = (file: FacetFile) => {
    const known = opened.get(file) ?? openFile(file);
    opened.set(file, known);
    return known;
  };
  const directoryOf = (key: string) => ownValue(manifest.facets, key) ?? [];
  const readFiles = async (key: string, numbers: readonly number[]): Promise<FacetAnswer> => {
    const reads = numbers.map((i) => store.read(paths.facets(manifest.stamp, key, i), isFacetFile));
    const { values, problems } = sortReads(await Promise.all(reads));
    return { values: values.flatMap(open), problems };
  };
  return {
    all: (key) => readFiles(key, [...directoryOf(key).keys()]),
    async some(key, wanted) {
      const directory = directoryOf(key);
      if (directory.length === 0) return { values: [], problems: [] };
      const numbers = new Set(wanted.map((value) => shardOf(value, directory)));
      const { values, problems } = await readFiles(key, [...numbers]);
      return { values: values.filter(({ value }) => wanted.includes(value)), problems };
    },
    async suggest(key, typed) {
      const directory = directoryOf(key);
      const words = foldedWords(typed);
      const ranges = KINDS.map((kind) => rangeOf(kind + words.join("-"), directory));
      const isNear = (i: number) => ranges.some(([first, last]) => first <= i && i <= last);
      const isSmall = directory.length <= FEW_FILES;
      const numbers = [...directory.keys()].filter((i) => isSmall || isNear(i));
      const { values, problems } = await readFiles(key, numbers);
      const meant = values.filter((value) => isMeant(value, words));
      if (meant.length > 0) return { values: meant, problems };
      return { values: await nearestOf(values, typed, MOST_NEAR), problems };
    },
    async near(key, typed, most, isWanted) {
      const directory = directoryOf(key);
      if (typed.length > LONGEST_NAME) return [];
      const start = foldedWords(typed)[0] ?? "";
      const { values } = await readFiles(key, fewFiles(start, directory));
      return nearestOf(values.filter(isWanted), typed, most);
    },
  };
}

/** The files of what begins with a key. */
function rangeOf(key: string, directory: readonly string[]): [first: number, last: number] {
  return [shardOf(key, directory), shardOf(endOf(key), directory)];
}

/** The files of what begins as a word does: with as few of its letters as keep them few. */
function fewFiles(word: string, directory: readonly string[]): number[] {
  if (directory.length <= FEW_FILES) return [...directory.keys()];
  for (let length = 1; length <= word.length; length++) {
    const [first, last] = rangeOf(word.slice(0, length), directory);
    if (last - first < FEW_FILES) return range(first, last + 1);
  }
  return [];
}

/** None where what compares them can't be loaded. */
async function nearestOf(
  values: readonly FacetValue[],
  typed: string,
  most: number,
): Promise<readonly FacetValue[]> {
  if (values.length === 0 || typed.length > LONGEST_NAME) return [];
  const loaded = await import("../../nearest.ts").catch(() => undefined);
  return loaded?.nearest(typed, values, ({ value, label = value }) => label, most) ?? [];
}

/** Whether each of the typed words begins a word of the value. */
function isMeant({ value, label = "" }: FacetValue, words: readonly string[]): boolean {
  const own = foldedWords(`${value} ${label}`);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

function openFile({ values, labels, documents }: FacetFile): FacetValue[] {
  const lists = documents.split("|");
  return values.map((value, i) => ({
    value,
    ...(labels?.[i] && { label: labels[i] }),
    documents: decodeNumbers(lists[i] ?? ""),
  }));
}

/** Facet data: which documents have which value, read when a filter, a count or a match asks for it. */
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
  /** The values of which a word begins as it was typed: of a large facet, those whose id begins so. */
  suggest(key: string, typed: string): Promise<FacetAnswer>;
}

/** A facet in so few files is read whole. */
const FEW_FILES = 4;
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
  const directoryOf = (key: string) =>
    Object.hasOwn(manifest.facets, key) ? manifest.facets[key]! : [];
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
      const ranges = KINDS.map((kind) => kind + words.join("-"));
      const numbers = [...directory.keys()].filter(
        (i) =>
          directory.length <= FEW_FILES ||
          ranges.some((id) => shardOf(id, directory) <= i && i <= shardOf(endOf(id), directory)),
      );
      const { values, problems } = await readFiles(key, numbers);
      return { values: values.filter((value) => isMeant(value, words)), problems };
    },
  };
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

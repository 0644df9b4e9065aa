/** The files of the index below api/v1/search/: where each is, what it holds, and how that is checked. */
import type { ListedRecord } from "../../api/card.ts";
import { isRecord } from "../../api/json.ts";

export const INDEX_VERSION = 1;

/** manifest.json: what there is and where. Everything else lies in the folder `stamp`, which no two indexes share. */
export interface SearchManifest {
  version: typeof INDEX_VERSION;
  /** Names the folder of the other files; made from what they hold. */
  stamp: string;
  /** Documents are numbered from 0: first those in full use, then deprecated ones, then planned and retired ones. */
  count: number;
  preferred: number;
  available: number;
  /** The first cards, so that the first list asks for nothing further. */
  first?: readonly ListedRecord[];
  /** Cards in each file of cards, in the order of the documents. */
  cardsPerFile: number;
  /** Whether there is one file that holds all others, too: see whole.ts. */
  whole?: true;
  /** Texts in each file of hidden texts, in the order of the documents; none where it is absent. */
  textsPerFile?: number;
  /** Where each file begins, joined by spaces. */
  terms: string;
  vocabulary: { forward: string; backward: string };
  /** Facet → the first value in each of its files. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Facet → value → entries in the default list. Only facets with few values. */
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A file of terms: terms joined by spaces, their postings in the same order joined by bars. */
export interface TermFile {
  terms: string;
  postings: string;
  /** Stop words that would stand in this file, whether entries hold them or not, joined by spaces. */
  stopWords?: string;
  /** Keywords of several words, each beside one of them: hash and documents, joined by spaces. */
  phrases?: string;
  /** The stem of each term in the same order, as stems.ts has it, joined by spaces. */
  stems?: string;
  /** Whether there are entries in English, so that words which none holds can be stemmed, too. */
  isEnglish?: boolean;
}

/** A file of words to correct spellings with, joined by spaces; a digit each for how many documents hold it. */
export interface VocabularyFile {
  words: string;
  common: string;
}

/** A file of a facet's values, their documents in the same order joined by bars. */
export interface FacetFile {
  values: readonly string[];
  /** What readers see for each value, where that is not in a vocabulary. */
  labels?: readonly string[];
  documents: string;
}

/** What an entry says that its card does not hold, as plain text. */
export interface HiddenText {
  description?: string;
  technologies?: readonly string[];
}

/** The address of each kind of file, from the manifest. */
export const MANIFEST_PATH = "manifest.json";
export const paths = {
  cards: (stamp: string, file: number) => `${stamp}/cards/${file}.json`,
  texts: (stamp: string, file: number) => `${stamp}/texts/${file}.json`,
  terms: (stamp: string, file: number) => `${stamp}/terms/${file}.json`,
  forward: (stamp: string, file: number) => `${stamp}/words/forward-${file}.json`,
  backward: (stamp: string, file: number) => `${stamp}/words/backward-${file}.json`,
  facets: (stamp: string, facet: string, file: number) => `${stamp}/facets/${facet}-${file}.json`,
};

/** Says whether a value can be used as a file of one kind; a damaged one often can't. */
export type Check<T> = (value: unknown) => value is T;

/** Whether a file says that it is of a later version; what it holds may mean something else then. */
export function isLater(value: unknown): boolean {
  return isRecord(value) && typeof value.version === "number" && value.version > INDEX_VERSION;
}

export const isManifest: Check<SearchManifest> = (value): value is SearchManifest =>
  isRecord(value) &&
  value.version === INDEX_VERSION &&
  hasAll(value, ["stamp", "terms"], "string") &&
  areAscending([0, value.preferred, value.available, value.count, MOST_DOCUMENTS]) &&
  areAscending([1, value.cardsPerFile, MOST_DOCUMENTS]) &&
  (value.textsPerFile === undefined || areAscending([1, value.textsPerFile, MOST_DOCUMENTS])) &&
  isRecord(value.counts) &&
  isRecord(value.facets) &&
  Object.values(value.facets).every(isTextList) &&
  isRecord(value.vocabulary) &&
  hasAll(value.vocabulary, ["forward", "backward"], "string") &&
  (value.first === undefined || isCardFile(value.first));

export const isTermFile: Check<TermFile> = (value): value is TermFile =>
  isRecord(value) &&
  hasAll(value, ["terms", "postings"], "string") &&
  isOptionalText(value.stopWords) &&
  isOptionalText(value.phrases) &&
  isOptionalText(value.stems);

export const isVocabularyFile: Check<VocabularyFile> = (value): value is VocabularyFile =>
  isRecord(value) && hasAll(value, ["words", "common"], "string");

export const isFacetFile: Check<FacetFile> = (value): value is FacetFile =>
  isRecord(value) &&
  isTextList(value.values) &&
  (value.labels === undefined || isTextList(value.labels)) &&
  hasAll(value, ["documents"], "string");

/** Of cards, what makes a file one; each is read when it is wanted. */
export const isCardFile: Check<readonly ListedRecord[]> = (
  value,
): value is readonly ListedRecord[] =>
  Array.isArray(value) &&
  value.every(
    (card) =>
      isRecord(card) &&
      hasAll(card, ["id", "title", "lifecycle"], "string") &&
      isRecord(card.needs) &&
      Object.values(card.needs).every(isRecord),
  );

export const isHiddenTextFile: Check<readonly HiddenText[]> = (
  value,
): value is readonly HiddenText[] =>
  Array.isArray(value) &&
  value.every(
    (text) =>
      isRecord(text) &&
      isOptionalText(text.description) &&
      (text.technologies === undefined || isTextList(text.technologies)),
  );

/** The engine reserves memory for each document that a manifest counts. */
const MOST_DOCUMENTS = 1_000_000;

function areAscending(values: readonly unknown[]): boolean {
  return values.every(
    (value, i) => Number.isInteger(value) && (i === 0 || Number(value) >= Number(values[i - 1])),
  );
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function hasAll(value: Record<string, unknown>, names: string[], type: string): boolean {
  return names.every((name) => typeof value[name] === type);
}

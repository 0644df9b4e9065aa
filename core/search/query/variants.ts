/** Variants: the terms in an open file, each with its documents and what they are worth, decoded once. */
import { ANY_ENDING, prefixWorth, closeness } from "../codec/prefixes.ts";
import type { TermFile } from "../codec/files.ts";
import { decodeNumbers } from "../codec/postings.ts";
import { isSynonyms } from "../codec/synonyms.ts";
import { decodePlace, NOWHERE, type Place, placeWeight } from "../codec/weights.ts";
import { firstFrom } from "./shards.ts";

/** Documents with a term in the same place. */
export interface Posting extends Place {
  /** What the place is worth, a prefix's share included. */
  weight: number;
  documents: Uint32Array;
}

/** A term that a word stands for. */
export interface Variant {
  term: string;
  kind: "exact" | "prefix" | "form" | "synonym" | "joined" | "corrected";
  /** Words of the documents, where the term is another: what a synonym stands for, parts of a word. */
  words?: readonly string[];
  postings: readonly Posting[];
  /** Documents that hold it. */
  count: number;
}

/** What another form of a word is worth in a title, against the word; elsewhere it is worth the same. */
const FORM_IN_TITLE = 0.6;

/** Whether a term is a word, not one in the place of many. */
export function isWord(term: string): boolean {
  return !term.endsWith(ANY_ENDING) && !isSynonyms(term);
}

/** A file of terms, ready to be looked into. */
export interface OpenFile {
  terms: readonly string[];
  postings: readonly string[];
  stopWords: ReadonlySet<string>;
  phrases: readonly string[];
  /** None in an index without them. */
  stems: readonly string[] | undefined;
  isEnglish: boolean;
  /** Those that were asked for before. */
  decoded: Map<string, Variant>;
}

/** Takes a file apart. */
export function openFile(file: TermFile): OpenFile {
  const { terms, postings, stopWords = "", phrases = "", stems, isEnglish = false } = file;
  return {
    stems: stems?.split(" "),
    isEnglish: isEnglish === true,
    terms: terms.split(" "),
    postings: postings.split("|"),
    stopWords: new Set(stopWords.split(" ")),
    phrases: phrases.split(" "),
    decoded: new Map(),
  };
}

/** The terms that begin with a word. */
export function longerThan(file: OpenFile, word: string): Variant[] {
  const variants: Variant[] = [];
  for (let i = firstFrom(file.terms, word, true); file.terms[i]?.startsWith(word); i++) {
    const term = file.terms[i]!;
    const share = prefixWorth(closeness(term.length - word.length));
    if (isWord(term)) variants.push(decode(file, i, "prefix", share));
  }
  return variants;
}

/** The term itself, where the file has it. */
export function variantOf(
  file: OpenFile,
  term: string,
  kind: Variant["kind"],
  share?: number,
): Variant[] {
  const i = firstFrom(file.terms, term);
  return file.terms[i] === term ? [decode(file, i, kind, share)] : [];
}

/** Another form of a word, where the file has it. */
export function formOf(file: OpenFile, term: string, word: string): Variant[] {
  const i = firstFrom(file.terms, term);
  return file.terms[i] === term ? [decodeForm(file, i, word)] : [];
}

/** Without a share each place says by itself how close it is. */
export function decode(file: OpenFile, i: number, kind: Variant["kind"], share?: number): Variant {
  const key = `${file.terms[i]!} ${kind} ${share}`;
  const known = file.decoded.get(key);
  if (known) return known;
  const decoded = decodePostings(file.postings[i] ?? "", kind === "exact" ? 1 : share);
  return keep(file, i, key, kind, decoded);
}

/**
 * A form is worth as much as the word, but in titles: a title is a name, so another form makes it no whole title. Where
 * the form begins with the word, the title may be typed in part.
 */
export function decodeForm(file: OpenFile, i: number, word: string): Variant {
  const term = file.terms[i]!;
  const missing = term.startsWith(word) ? term.length - word.length : undefined;
  const share = missing === undefined ? FORM_IN_TITLE : prefixWorth(closeness(missing));
  const key = `${term} form ${missing}`;
  const known = file.decoded.get(key);
  if (known) return known;
  const decoded = decodePostings(file.postings[i] ?? "", 1).map((posting): Posting => {
    const outside = placeWeight({ ...posting, position: NOWHERE });
    const weight = outside + (posting.weight - outside) * share;
    return missing === undefined
      ? { ...posting, weight, position: NOWHERE, length: 0 }
      : { ...posting, weight };
  });
  return keep(file, i, key, "form", decoded);
}

function keep(
  file: OpenFile,
  i: number,
  key: string,
  kind: Variant["kind"],
  postings: readonly Posting[],
): Variant {
  const count = postings.reduce((sum, { documents }) => sum + documents.length, 0);
  const variant = { term: file.terms[i]!, kind, postings, count };
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

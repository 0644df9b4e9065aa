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

/** Fewer letters begin too many other words. */
const SHORTEST_BEGINNING = 3;

/** How many documents hold a word, those that hold several of its variants several times. */
export function countOf(variants: readonly Variant[]): number {
  return variants.reduce((sum, { count }) => sum + count, 0);
}

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

/** The terms that begin with a word. `inTitle`: what part of their worth counts in titles. */
export function longerThan(file: OpenFile, word: string, inTitle = 1): Variant[] {
  const variants: Variant[] = [];
  for (let i = firstFrom(file.terms, word, true); file.terms[i]?.startsWith(word); i++) {
    const term = file.terms[i]!;
    const share = prefixWorth(closeness(term.length - word.length));
    if (isWord(term)) variants.push(decode(file, i, "prefix", share, inTitle));
  }
  return variants;
}

/** The term itself, where the file has it. */
export function exactly(file: OpenFile, term: string): Variant[] {
  const i = firstFrom(file.terms, term);
  return file.terms[i] === term ? [decode(file, i, "exact")] : [];
}

/**
 * What begins like the shortest form of a word that was typed in a longer one: "editing" finds an editor, as "edit" does,
 * but after what holds the word. Only of files that are open.
 */
export function beginningLike(
  files: readonly OpenFile[],
  word: string,
  forms: readonly Variant[],
): Variant[] {
  const shortest = forms
    .filter(({ kind }) => kind === "form")
    .reduce((least, { term }) => (term.length < least.length ? term : least), word);
  if (shortest === word || shortest.length < SHORTEST_BEGINNING) return [];
  const known = new Set([word, ...forms.map(({ term }) => term)]);
  const words = [shortest + ANY_ENDING];
  return files
    .flatMap((file) => {
      const merged = mergedFrom(file, shortest, FORM_IN_TITLE);
      return merged.length > 0 ? merged : longerThan(file, shortest, FORM_IN_TITLE);
    })
    .filter(({ term }) => !known.has(term))
    .map((variant) => ({ ...variant, words }));
}

/** The terms that begin with a word as one, where they were merged. */
export function mergedFrom(file: OpenFile, word: string, inTitle = 1): Variant[] {
  const i = firstFrom(file.terms, word + ANY_ENDING);
  if (file.terms[i] !== word + ANY_ENDING) return [];
  return [decode(file, i, "prefix", undefined, inTitle)];
}

/** Another form of a word, where the file has it. */
export function formOf(file: OpenFile, term: string, word: string): Variant[] {
  const i = firstFrom(file.terms, term);
  return file.terms[i] === term ? [decodeForm(file, i, word)] : [];
}

/** Without a share each place says by itself how close it is. `inTitle`: what part of the worth counts in titles. */
export function decode(
  file: OpenFile,
  i: number,
  kind: Variant["kind"],
  share?: number,
  inTitle = 1,
): Variant {
  const key = `${file.terms[i]!} ${kind} ${share} ${inTitle}`;
  const known = file.decoded.get(key);
  if (known) return known;
  const decoded = decodePostings(file.postings[i] ?? "", kind === "exact" ? 1 : share, inTitle);
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

function decodePostings(text: string, share: number | undefined, inTitle = 1): Posting[] {
  return text.split(" ").map((group) => {
    const place = decodePlace(group);
    const whole = placeWeight(place) * (share ?? prefixWorth(place.close));
    const documents = decodeNumbers(group, 2);
    // What another form begins is no whole title either.
    return inTitle < 1 && place.position < NOWHERE
      ? { ...place, weight: whole * inTitle, position: NOWHERE, length: 0, documents }
      : { ...place, weight: whole, documents };
  });
}

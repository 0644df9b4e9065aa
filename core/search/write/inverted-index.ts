/** The inverted index: documents in their order → for each term the documents that hold it, grouped by where it stands. */
import type { SearchDocument } from "./documents.ts";
import {
  CLOSE,
  FIELD_WEIGHTS,
  LATER,
  LONG_TITLE,
  NOWHERE,
  PART,
  placeCode,
  type RestField,
  restStep,
} from "../codec/weights.ts";
import { foldApart } from "../codec/fold.ts";
import {
  cutTerm,
  joinedOf,
  lastCharacterOf,
  NAME_SIGNS,
  partsOf,
  runsOf,
  wordsOf,
} from "../codec/words.ts";

/** Place (its number) → ascending document numbers. */
export type Groups = Map<number, number[]>;

/** Term → the documents that hold it. */
export type InvertedIndex = ReadonlyMap<string, Groups>;

/**
 * Inverts documents, which are numbered from 0 in their order. `joined` takes up the words that none writes so: they were
 * made of neighbours.
 */
export function buildInvertedIndex(
  documents: readonly SearchDocument[],
  joined = new Set<string>(),
): Map<string, Groups> {
  const terms = new Map<string, Term>();
  const termsOf = createTermReader(terms);
  documents.forEach((document, number) => {
    for (const term of findIn(document, number, termsOf)) {
      addOnce(term.groups, codeOf(term), number);
    }
  });
  for (const [text, { isWritten }] of terms) if (!isWritten) joined.add(text);
  return new Map([...terms].map(([text, { groups }]) => [text, groups]));
}

/** Adds an item to the list of a key, unless it was the last that was added there. */
export function addOnce<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
}

/** A term, and where it stands in the document that was read last. One object for each: there are millions of places. */
interface Term {
  groups: Groups;
  /** Whether a document writes it so. */
  isWritten: boolean;
  document: number;
  position: number;
  length: number;
  worth: number;
  /** How often the field that is being read holds it. */
  count: number;
}

/** What a field's worth saturates at, as a usual number of words. */
const USUAL_LENGTH: Readonly<Record<RestField, number>> = {
  keywords: 8,
  summary: 14,
  description: 60,
};
const FIELDS = Object.keys(FIELD_WEIGHTS) as RestField[];

/** The terms that a document holds, each with its place. */
function findIn({ card, texts }: SearchDocument, document: number, termsOf: TermReader): Term[] {
  const found: Term[] = [];
  const meet = (term: Term): void => {
    if (term.document === document) return;
    term.document = document;
    term.position = NOWHERE;
    term.length = 0;
    term.worth = 0;
    found.push(term);
  };
  const title = termsOf([card.title]);
  const length = Math.min(title.length, LONG_TITLE);
  title.forEach(({ whole, apart, parts }, i) => {
    meet(whole);
    // A word that was only part of one before it is worth more now that it stands for itself.
    if (whole.position >= PART) {
      whole.position = Math.min(i, LATER);
      whole.length = length;
    }
    if (apart) {
      meet(apart);
      if (apart.position >= PART) Object.assign(apart, { position: whole.position, length });
    }
    for (const part of parts) {
      meet(part);
      if (part.position !== NOWHERE) continue;
      part.position = PART;
      part.length = length;
    }
  });
  for (const field of FIELDS) addField(field, termsOf(texts[field]), meet);
  return found;
}

function addField(field: RestField, words: readonly Terms[], meet: (term: Term) => void): void {
  const held: Term[] = [];
  for (const { whole, apart, parts } of words) {
    for (const term of apart ? [whole, apart, ...parts] : [whole, ...parts]) {
      meet(term);
      if (term.count++ === 0) held.push(term);
    }
  }
  const pivot = 0.4 + (0.6 * words.length) / USUAL_LENGTH[field];
  for (const term of held) {
    term.worth += (FIELD_WEIGHTS[field] * 1.4 * term.count) / (term.count + 0.4 * pivot);
    term.count = 0;
  }
}

/** In a title the other fields only break ties, so less is kept of them. */
function codeOf({ position, length, worth }: Term): number {
  const rest = position === NOWHERE ? restStep(worth) : worth >= 1 ? 2 : 0;
  return placeCode({ position, length, rest, close: CLOSE });
}

/**
 * The terms of a word. Parts: those that capitals mark, c of c++, the word with its neighbours as one, the last character
 * in scripts without spaces.
 */
interface Terms {
  whole: Term;
  /** The word with letters apart that are one now, for pages that were loaded before. */
  apart?: Term;
  parts: readonly Term[];
}
type TermReader = (texts: readonly string[]) => Terms[];

/** Reads words by their terms; the same few words make up most of a text, so each is taken apart once. */
function createTermReader(terms: Map<string, Term>): TermReader {
  const known = new Map<string, Terms[]>();
  const termOf = (word: string, isWritten = true): Term => {
    const text = cutTerm(word);
    const term = terms.get(text) ?? { ...UNMET, groups: new Map() };
    term.isWritten ||= isWritten;
    terms.set(text, term);
    return term;
  };
  const takeApart = (run: string): Terms[] => {
    const words = wordsOf(run);
    const joined = joinedOf(words, run);
    return words.map((word, i): Terms => {
      const { text, start, end } = word;
      const written = run.slice(start, end);
      const parts = [
        ...partsOf(written),
        text.replace(NAME_SIGNS, ""),
        lastCharacterOf(words, i),
      ].filter((part) => part !== undefined && part !== text);
      const apart = foldApart(written);
      return {
        whole: termOf(text),
        ...(apart !== text && { apart: termOf(apart) }),
        parts: [
          ...parts.map((part) => termOf(part!)),
          ...(i === 0 && joined !== undefined ? [termOf(joined, false)] : []),
        ],
      };
    });
  };
  return (texts) => {
    const words: Terms[] = [];
    for (const text of texts) {
      for (const run of runsOf(text)) {
        let apart = known.get(run);
        if (!apart) known.set(run, (apart = takeApart(run)));
        words.push(...apart);
      }
    }
    return words;
  };
}

const UNMET = { isWritten: false, document: -1, position: NOWHERE, length: 0, worth: 0, count: 0 };

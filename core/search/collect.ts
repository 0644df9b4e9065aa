/** Collecting: documents in their order → for each term the documents that hold it, grouped by where it stands. */
import type { Source } from "./source.ts";
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
} from "./weights.ts";
import { partsOf, wordsOf } from "./words.ts";

/** Place (its number) → ascending document numbers. */
export type Groups = Map<number, number[]>;

/** Longer terms are cut, in documents and queries alike. */
export const LONGEST_TERM = 40;

/** Term → where it stands. */
export function collect(sources: readonly Source[]): Map<string, Groups> {
  const terms = new Map<string, Groups>();
  const termsOf = createTermReader();
  sources.forEach((source, document) => {
    for (const [term, found] of findIn(source, termsOf)) {
      const place = codeOf(found);
      const groups = terms.get(term);
      const documents = groups?.get(place);
      if (documents) documents.push(document);
      else if (groups) groups.set(place, [document]);
      else terms.set(term, new Map([[place, [document]]]));
    }
  });
  return terms;
}

interface Found {
  position: number;
  length: number;
  worth: number;
}

/** What a field's worth saturates at, as a usual number of words. */
const USUAL_LENGTH: Readonly<Record<RestField, number>> = {
  keywords: 8,
  summary: 14,
  description: 60,
};
const FIELDS = Object.keys(FIELD_WEIGHTS) as RestField[];

function findIn({ card, texts }: Source, termsOf: TermReader): Map<string, Found> {
  const found = new Map<string, Found>();
  const title = termsOf(card.title);
  const length = Math.min(title.length, LONG_TITLE);
  title.forEach(([whole, ...parts], i) => {
    const position = Math.min(i, LATER);
    // A word that was only part of one before it is worth more now that it stands for itself.
    if ((found.get(whole)?.position ?? PART) === PART)
      found.set(whole, { position, length, worth: 0 });
    for (const part of parts) {
      if (!found.has(part)) found.set(part, { position: PART, length, worth: 0 });
    }
  });
  for (const field of FIELDS) addField(found, field, texts[field].flatMap(termsOf));
  return found;
}

function addField(found: Map<string, Found>, field: RestField, words: readonly Terms[]): void {
  const counts = new Map<string, number>();
  for (const terms of words) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const pivot = 0.4 + (0.6 * words.length) / USUAL_LENGTH[field];
  for (const [term, count] of counts) {
    const worth = (FIELD_WEIGHTS[field] * 1.4 * count) / (count + 0.4 * pivot);
    const known = found.get(term);
    if (known) known.worth += worth;
    else found.set(term, { position: NOWHERE, length: 0, worth });
  }
}

/** In a title the other fields only break ties, so less is kept of them. */
function codeOf({ position, length, worth }: Found): number {
  const rest = position === NOWHERE ? restStep(worth) : worth >= 1 ? 2 : 0;
  return placeCode({ position, length, rest, close: CLOSE });
}

/** The terms of a word: itself, then its parts, and c++ also as c. */
type Terms = readonly [whole: string, ...parts: string[]];
type TermReader = (text: string) => Terms[];

/** Reads words by their terms; the same few words make up most of a text, so each is taken apart once. */
function createTermReader(): TermReader {
  const known = new Map<string, Terms>();
  return (text) =>
    wordsOf(text).map(({ text: word, start, end }) => {
      const written = text.slice(start, end);
      const terms = known.get(written) ?? termsOf(word, written);
      known.set(written, terms);
      return terms;
    });
}

function termsOf(word: string, written: string): Terms {
  const plain = word.replace(/(\+\+|#)$/, "");
  const parts = [...partsOf(written), ...(plain === word ? [] : [plain])];
  return [cutTerm(word), ...parts.map(cutTerm)];
}

/** The longest beginning of a term that is kept, surrogate pairs whole. */
export function cutTerm(term: string): string {
  if (term.length <= LONGEST_TERM) return term;
  return term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/, "");
}

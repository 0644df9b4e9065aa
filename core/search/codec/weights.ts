/** Weights: where a word stands in an entry, how that is encoded, and how much it counts. */
import { digit, digitAt } from "./postings.ts";

/** Where a term stands in a document; documents with the same place share a group of postings. */
export interface Place {
  /** Position in the title from 0, 3 = later; PART = only a part of a title's word; NOWHERE = not in the title. */
  position: number;
  /** Words of the title, LONG_TITLE = that many or more; 0 where the title does not hold the term. */
  length: number;
  /** How much the other fields say of it: 0 (nothing) to HIGHEST. */
  rest: number;
  /** Of a short prefix: how little is missing to the word, 0 (a lot) to CLOSE; whole terms are CLOSE. */
  close: number;
}

export const LATER = 3;
export const PART = 4;
export const NOWHERE = 5;
export const LONG_TITLE = 6;
const HIGHEST = 6;
export const CLOSE = 3;

/** What a word is worth in each field beside the title, at its best. */
export const FIELD_WEIGHTS = { keywords: 4, summary: 2, description: 1 } as const;
export type RestField = keyof typeof FIELD_WEIGHTS;

const TITLE = 10;
/** By the title's words: a word says more about a short title. */
const TITLE_LENGTH = [1, 1.25, 1.12, 1.05, 1, 0.97, 0.95];
const TITLE_POSITION = [1.15, 1.05, 1, 1, 0.75];
const REST = [0, 0.6, 1, 1.6, 2.5, 3.6, 5];

/** What the place of a term is worth. */
export function placeWeight({ position, length, rest }: Place): number {
  const title =
    position === NOWHERE ? 0 : TITLE * TITLE_LENGTH[length]! * TITLE_POSITION[position]!;
  return title + REST[rest]!;
}

/** The worth of the fields beside the title → the step that is kept of it. */
export function restStep(worth: number): number {
  let step = 0;
  while (step < HIGHEST && worth >= (REST[step]! + REST[step + 1]!) / 2) step++;
  return worth > 0 ? Math.max(1, step) : 0;
}

/** A place as a number, the same for the same place. */
export function placeCode({ position, length, rest, close }: Place): number {
  return ((position * 8 + length) << 6) | (rest * 8 + close);
}

/** The place that a number stands for; numbers that damaged files may hold give some place, too. */
export function placeOf(code: number): Place {
  return {
    position: Math.min(code >> 9, NOWHERE),
    length: Math.min((code >> 6) & 7, LONG_TITLE),
    rest: Math.min((code >> 3) & 7, HIGHEST),
    close: Math.min(code & 7, CLOSE),
  };
}

/** A place's number as two digits. */
export function encodePlace(code: number): string {
  return digit(code >> 6) + digit(code & 63);
}

/** The place that stands at the start of a group of postings. */
export function decodePlace(group: string): Place {
  return placeOf((digitAt(group, 0) << 6) | digitAt(group, 1));
}

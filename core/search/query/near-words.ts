/**
 * Near words: a word that few or no entries hold → words of the vocabulary that it may have been meant for. By edit
 * distance, not by fuse.js: ../README.md says by how much that finds more.
 */
import { editDistance } from "../../edit-distance.ts";

/** A word of the vocabulary, and how common it is: 0 to 31. */
export interface Candidate {
  word: string;
  common: number;
}

/** A word that may have been meant. */
export interface Correction {
  word: string;
  /** Mistakes between the two. */
  edits: number;
}

/** Each may be in another file. */
const MOST_CORRECTIONS = 3;

/** How many mistakes a word of this length may have. */
function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/** The likeliest words first, a few at most: only those with the fewest mistakes. */
export function correct(word: string, vocabulary: readonly Candidate[]): Correction[] {
  const allowed = allowedEdits(word.length);
  const meant = vocabulary
    .map((each) => ({ ...each, edits: editDistance(word, each.word, allowed) }))
    .filter(({ edits }) => edits > 0 && edits <= allowed);
  const fewest = Math.min(...meant.map(({ edits }) => edits));
  return meant
    .filter(({ edits }) => edits === fewest)
    .sort((a, b) => likelihood(b, word) - likelihood(a, word) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_CORRECTIONS)
    .map(({ word: meantWord, edits }) => ({ word: meantWord, edits }));
}

/** The first letter is seldom wrong. */
function likelihood({ word, common }: Candidate, typed: string): number {
  return common + (word.startsWith(typed.slice(0, 1)) ? 6 : 0);
}

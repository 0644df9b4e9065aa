/**
 * Prefixes: words typed in part. Where more terms begin so than a query should read, their documents are merged
 * beforehand into one term that ends in an asterisk.
 */
import { CLOSE } from "./weights.ts";

/** Marks a merged prefix; sorts before everything that a term can go on with. */
export const ANY_ENDING = "*";

/** Before a term that is marked inside longer words, too. */
export const ANY_BEGINNING = "*";

/** What a typed prefix is worth against the whole word, by how close it comes to it. */
const WORTH = [0.5, 0.58, 0.66, 0.74];

/** Characters that a word goes on with after what was typed → 0 (many) to CLOSE. */
export function closeness(missing: number): number {
  if (missing <= 1) return CLOSE;
  if (missing <= 3) return 2;
  return missing <= 6 ? 1 : 0;
}

/** The worth of a word of which a prefix was typed, against 1 for the whole word. */
export function prefixWorth(close: number): number {
  return WORTH[close] ?? 0;
}

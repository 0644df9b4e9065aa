/** The vocabulary for spelling correction: which words are in it, and how they are kept in order of their ends. */

/** Shorter words are one mistake away from too many others. */
export const SHORTEST_CORRECTED = 3;

/** A word read from its end; surrogate pairs stay whole. */
export function reverse(word: string): string {
  return [...word].reverse().join("");
}

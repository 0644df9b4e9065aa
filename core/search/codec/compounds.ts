/** Compounds: languages that write what others write as several words as one. */

const RUN_TOGETHER = /^(?:af|da|de|et|fi|fo|fy|hu|is|lb|nb|nl|nn|no|sv)\b/i;

/** Whether words are run together in a language: BCP 47. */
export function runsTogether(language: string): boolean {
  return RUN_TOGETHER.test(language);
}

/** Letters of a word that may be run together, and of its first part and its last at least. */
export const SHORTEST_COMPOUND = 9;
export const SHORTEST_HEAD = 3;
export const SHORTEST_TAIL = 4;

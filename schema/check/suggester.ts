/** Suggestions for many unknown words, with a limit: a catalog where everything is unknown must not take a minute. */
import { nearest } from "./nearest.ts";

/** Lookups in one run at most; nobody corrects more at a time. */
const LOOKUPS = 200;

/** A function that finds the nearest of the known words. */
export function suggester(): (word: string, known: Iterable<string>) => string | undefined {
  const found = new Map<Iterable<string>, Map<string, string | undefined>>();
  let lookups = 0;
  return (word, known) => {
    const words = found.get(known) ?? new Map<string, string | undefined>();
    found.set(known, words);
    if (!words.has(word) && lookups < LOOKUPS) {
      lookups += 1;
      words.set(word, nearest(word, known));
    }
    return words.get(word);
  };
}

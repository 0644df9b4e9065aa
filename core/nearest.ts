/** The nearest of several things to what was typed, over fuse.js. Loaded where nothing fits exactly: most never need it. */
import Fuse from "fuse.js/min-basic";

/** The share of the typed letters that may be wrong, farther into the text a little less. */
const THRESHOLD = 0.4;
/** Fewer letters are near to almost everything. */
const SHORTEST = 3;
const LONGEST = 60;

/** The items whose text is nearest to what was typed, `most` of them at most, the nearest first. */
export function nearest<T>(
  typed: string,
  items: readonly T[],
  textOf: (item: T) => string,
  most: number,
): T[] {
  const wanted = typed.trim().slice(0, LONGEST);
  if (wanted.length < SHORTEST) return [];
  const fuse = new Fuse(items.map(textOf), {
    threshold: THRESHOLD,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
  });
  return fuse.search(wanted, { limit: most }).map(({ refIndex }) => items[refIndex]!);
}

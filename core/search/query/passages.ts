/** Passages: where texts hold words that a list does not show, and as much of the text as tells. */
import { matchRanges, type Stretch } from "./highlight.ts";
import type { WordTerms } from "./marked-terms.ts";

/** The words that none of the texts holds. */
export function wordsBeyond(
  words: readonly WordTerms[],
  texts: readonly string[],
): readonly WordTerms[] {
  return words.filter((terms) => !texts.some((text) => matchRanges(text, terms).length > 0));
}

/** Characters of a passage before and after the first word that counts. */
const BEFORE = 40;
const AFTER = 80;
const MORE = "…";

/** A stretch of a text around the place that holds the most of the words; undefined where it holds none. */
export function passageIn(text: string, words: readonly WordTerms[]): string | undefined {
  const places = words.flatMap((terms, word) =>
    matchRanges(text, terms).map((stretch) => ({ ...stretch, word })),
  );
  const best = places
    .map((place) => ({ place, held: heldFrom(place, places) }))
    .sort((a, b) => b.held - a.held || a.place.start - b.place.start)[0];
  return best && cutAround(text, best.place);
}

/** How many of the words a passage that begins with a place would hold. */
function heldFrom(first: Stretch, places: readonly (Stretch & { word: number })[]): number {
  const near = places.filter(
    ({ start, end }) => start >= first.start && end <= first.start + AFTER,
  );
  return new Set(near.map(({ word }) => word)).size;
}

/** Cuts between words where there are spaces, and never through a word that counts. */
function cutAround(text: string, { start, end }: Stretch): string {
  const from = start <= BEFORE ? 0 : start - BEFORE;
  const to = Math.max(end, Math.min(text.length, start + AFTER));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const head = from === 0 ? before : MORE + before.replace(/^\S*\s|^[\p{M}\udc00-\udfff]+/u, "");
  const tail = to === text.length ? after : after.replace(/\s\S*$|[\ud800-\udbff]$/u, "") + MORE;
  return head + text.slice(start, end) + tail;
}

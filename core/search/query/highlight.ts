/** Highlighting: which stretches of a text the words of a query stand for. Never cuts through a visible character. */
import { fold } from "../codec/fold.ts";
import { partsOf, wordsOf } from "../codec/words.ts";

/** A stretch of text: UTF-16 offsets, the end not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** The stretches that the terms stand for, ascending and apart. `terms`: folded, as an answer gives them. */
export function matchRanges(text: string, terms: readonly string[]): Stretch[] {
  const words = wordsOf(text).flatMap((word) => {
    const written = text.slice(word.start, word.end);
    const stretches = terms.map((term) => stretchIn(written, word.text, term));
    const longest = stretches.reduce(
      (a, b) => (b.end - b.start > a.end - a.start ? b : a),
      NOTHING,
    );
    return longest === NOTHING
      ? []
      : [{ start: word.start + longest.start, end: word.start + longest.end }];
  });
  return join(words.map((stretch) => onBorders(text, stretch)));
}

/** Pairs of characters overlap in scripts without spaces. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else joined.push({ ...stretch });
  }
  return joined;
}

const NOTHING: Stretch = { start: 0, end: 0 };

/** Where a term stands in a word: at its start, or at that of a part of it. */
function stretchIn(written: string, folded: string, term: string): Stretch {
  if (term === "") return NOTHING;
  if (folded.startsWith(term)) return { start: 0, end: lengthOf(written, term) };
  if (!partsOf(written).some((part) => part.startsWith(term))) return NOTHING;
  const start = [...written.matchAll(/\p{Lu}/gu)]
    .map(({ index }) => index)
    .find((index) => fold(written.slice(index)).startsWith(term));
  if (start === undefined) return NOTHING;
  return { start, end: start + lengthOf(written.slice(start), term) };
}

/** How much of a word as written the folded term covers: the shortest prefix that holds it, with its last marks. */
function lengthOf(written: string, term: string): number {
  let length = 0;
  for (const character of written) {
    const isMark = /\p{M}/u.test(character);
    if (!isMark && fold(written.slice(0, length)).length >= term.length) break;
    length += character.length;
  }
  return length;
}

let graphemes: Intl.Segmenter | undefined;

/** Widens a stretch to the characters as readers see them. */
function onBorders(text: string, { start, end }: Stretch): Stretch {
  if (!("Segmenter" in Intl)) return { start, end };
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const segments = graphemes.segment(text);
  const last = segments.containing(end - 1)!;
  return { start: segments.containing(start)!.index, end: last.index + last.segment.length };
}

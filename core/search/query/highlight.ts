/** Highlighting: which stretches of a text the words of a query stand for. Never cuts through a visible character. */
import { SHORTEST_COMPOUND, SHORTEST_HEAD } from "../codec/compounds.ts";
import { ANY_BEGINNING, ANY_ENDING } from "../codec/prefixes.ts";
import { fold } from "../codec/fold.ts";
import { partsOf, type Word, wordsOf } from "../codec/words.ts";

/** A stretch of text: UTF-16 offsets, the end not included. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The stretches that terms stand for, ascending and apart: whole words, and the beginnings of words for terms that end
 * in an asterisk, and parts of long words for those that begin with one. `terms`: folded, as a result gives them.
 */
export function matchRanges(text: string, terms: readonly string[]): Stretch[] {
  const patterns = terms.map(asPattern).filter(({ term }) => term !== "");
  if (patterns.length === 0) return [];
  const words = wordsOf(text);
  const found = words.flatMap((word, i) => [
    ...stretchIn(word, text, patterns),
    ...joinedStretch(words, i, text, patterns),
  ]);
  return apart(found.map((stretch) => onBorders(text, stretch)));
}

/** A term, and whether all that begins with it counts, and long words that it stands in. */
interface Pattern {
  term: string;
  begins: boolean;
  isInside: boolean;
}

function asPattern(text: string): Pattern {
  const isInside = text.length > 1 && text.startsWith(ANY_BEGINNING);
  const begins = text.endsWith(ANY_ENDING);
  return { term: text.slice(Number(isInside), begins ? -1 : undefined), begins, isInside };
}

function fits(word: string, { term, begins }: Pattern): boolean {
  return begins ? word.startsWith(term) : word === term;
}

/** The longest stretch of a word that a term stands for. */
function stretchIn(word: Word, text: string, patterns: readonly Pattern[]): Stretch[] {
  const written = text.slice(word.start, word.end);
  const stretches = patterns.flatMap((pattern) => stretchOf(written, word.text, pattern));
  if (stretches.length === 0) return [];
  const { start, end } = stretches.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return [{ start: word.start + start, end: word.start + end }];
}

/** Where a term stands in a word: at its start, or at that of a part of it. */
function stretchOf(written: string, folded: string, pattern: Pattern): Stretch[] {
  const { term } = pattern;
  if (pattern.isInside) return insideOf(written, folded, pattern);
  if (fits(folded, pattern)) return [{ start: 0, end: lengthOf(written, term) }];
  if (!partsOf(written).some((part) => fits(part, pattern))) return [];
  const start = [...written.matchAll(/\p{Lu}/gu)]
    .map(({ index }) => index)
    .find((index) => fold(written.slice(index)).startsWith(term));
  if (start === undefined) return [];
  return [{ start, end: start + lengthOf(written.slice(start), term) }];
}

/** Where a term stands in a long word, not at its start. */
function insideOf(written: string, folded: string, { term, begins }: Pattern): Stretch[] {
  if (folded.length < SHORTEST_COMPOUND) return [];
  const at = folded.lastIndexOf(term);
  if (at < SHORTEST_HEAD || (!begins && at + term.length < folded.length)) return [];
  const start = lengthOf(written, folded.slice(0, at));
  return [{ start, end: start + lengthOf(written.slice(start), term) }];
}

/** What joins neighbours to one word: user-script, node.js, mix'n'match. */
const JOINT = /^[-.'’]$/;
const MOST_JOINED = 4;

/** The neighbours from a word on that a term stands for together. */
function joinedStretch(
  words: readonly Word[],
  first: number,
  text: string,
  patterns: readonly Pattern[],
): Stretch[] {
  let joined = words[first]!.text;
  for (let i = first + 1; i < words.length && i < first + MOST_JOINED; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    if (!JOINT.test(text.slice(before.end, word.start))) return [];
    const shorter = joined.length;
    joined += word.text;
    const isMeant = patterns.some(
      (pattern) => pattern.term.length > shorter && fits(joined, pattern),
    );
    if (isMeant) return [{ start: words[first]!.start, end: word.end }];
  }
  return [];
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

/** Stretches that touch or overlap become one. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const ascending = [...stretches].sort((a, b) => a.start - b.start);
  return ascending.reduce<Stretch[]>((all, { start, end }) => {
    const last = all.at(-1);
    if (last === undefined || start > last.end) return [...all, { start, end }];
    last.end = Math.max(last.end, end);
    return all;
  }, []);
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

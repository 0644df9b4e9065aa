/** Splits text into the words that can be searched for, in scripts with and without spaces. */
import { fold } from "./fold.ts";

/** A word of a text. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Word {
  /** Folded. */
  text: string;
  start: number;
  end: number;
}

/** The words of a text in their order. Never throws, whatever the text holds. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) =>
    UNSPACED.test(run) ? segment(run, index) : wordAt(run, index),
  );
}

/** The parts of a text that hold words as they are written: one word each, several in scripts without spaces. */
export function runsOf(text: string): string[] {
  return text.match(PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD) ?? [];
}

/** The folded words alone. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

/** The parts of a word that capitals mark (OpenBook → open, book; HTTPServer → http, server); none where it is one. */
export function partsOf(word: string): string[] {
  if (!INNER_CAPITAL.test(word)) return [];
  const parts = word.match(PART) ?? [];
  return parts.length > 1 ? parts.map(fold).filter((part) => part.length > 1) : [];
}

/** Letters and digits with their marks, and what nobody sees in a word: joiners, soft hyphens, marks of direction; then + + or # as in names of languages. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c-\u200f\u2060]*(?:\+\+|#)?/gu;
/** The same where a text has only the plainest letters: many times faster. */
const PLAIN_WORD = /[a-z0-9]+(?:\+\+|#)?/gi;
const PLAIN_TEXT = /^[\0-\x7f]*$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const INNER_CAPITAL = /[^\p{Lu}]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
const PART = /\p{Lu}+(?!\p{Ll})\P{Lu}*|\p{Lu}?\P{Lu}+/gu;

let segmenter: Intl.Segmenter | undefined;

/** Without a segmenter each character is a word: prefixes of longer words are found by it all the same. */
function segment(run: string, offset: number): Word[] {
  if (!("Segmenter" in Intl)) {
    return [...run.matchAll(/./gsu)].flatMap(({ 0: each, index }) => wordAt(each, offset + index));
  }
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  return [...segmenter.segment(run)].flatMap((each) => wordAt(each.segment, offset + each.index));
}

function wordAt(run: string, start: number): Word[] {
  const text = fold(run);
  return text === "" ? [] : [{ text, start, end: start + run.length }];
}

/** Longer terms are cut, in documents and queries alike. */
const LONGEST_TERM = 40;

/** As much of a term as is kept, surrogate pairs whole. */
export function cutTerm(term: string): string {
  if (term.length <= LONGEST_TERM) return term;
  return term.slice(0, LONGEST_TERM).replace(/[\ud800-\udbff]$/, "");
}

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
    UNSPACED.test(run) ? pairsIn(run, index) : wordAt(run, index),
  );
}

/** The stretches of a text that hold its words as they are written, neighbours without a space between them together. */
export function runsOf(text: string): string[] {
  return text.match(PLAIN_TEXT.test(text) ? PLAIN_RUN : RUN) ?? [];
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
const WORD_TEXT = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c-\u200f\u2060]*(?:\+\+|#)?`;
const WORD = new RegExp(WORD_TEXT, "gu");
/** Words with nothing but one of these between them. */
const JOINT = String.raw`[-.'_\u2010\u2011\u2019]`;
const RUN = new RegExp(`${WORD_TEXT}(?:${JOINT}${WORD_TEXT})*`, "gu");
/** The same where a text has only the plainest letters: many times faster. */
const PLAIN_RUN = /[a-z0-9]+(?:\+\+|#)?(?:[-.'_][a-z0-9]+(?:\+\+|#)?)*/gi;
const PLAIN_TEXT = /^[\0-\x7f]*$/;
const SCRIPTS = ["Han", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join("");
/** Scripts that are written without spaces. */
const UNSPACED = new RegExp(`[${SCRIPTS}]`, "u");
const INNER_CAPITAL = /[^\p{Lu}]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
const PART = /\p{Lu}+(?!\p{Ll})\P{Lu}*|\p{Lu}?\P{Lu}+/gu;

/** A letter with its marks, and with the letter that is stacked below it. */
const CHARACTER = String.raw`(?:[\u17d2\u1039][\p{L}]|[\p{M}\p{Cf}\uff9e\uff9f])*`;
const CHARACTERS = new RegExp(`[^]${CHARACTER}`, "gu");
const STRETCH = new RegExp(`(?:[${SCRIPTS}]${CHARACTER})+|[^${SCRIPTS}]+`, "gu");

/**
 * Where no space says what a word is, each two neighbours are one: what is found depends on no dictionary, of which each
 * browser has another. The last character alone is none; documents keep it, too (lastCharacterOf).
 */
function pairsIn(run: string, offset: number): Word[] {
  return [...run.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => {
    const from = offset + index;
    if (!UNSPACED.test(stretch)) return wordAt(stretch, from);
    const characters = [...stretch.matchAll(CHARACTERS)];
    if (characters.length === 1) return wordAt(stretch, from);
    return characters.slice(1).flatMap(({ 0: next, index: at }, i) => {
      const start = characters[i]!.index;
      return wordAt(stretch.slice(start, at + next.length), from + start);
    });
  });
}

/** Whether a word is of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** The second character of a pair, folded, where no other pair begins with it; otherwise it begins that. */
export function lastCharacterOf(words: readonly Word[], i: number): string | undefined {
  const { text, end } = words[i]!;
  if (!UNSPACED.test(text) || (words[i + 1]?.start ?? end) < end) return undefined;
  const characters = text.match(CHARACTERS)!;
  return characters.length > 1 ? characters.at(-1) : undefined;
}

/** Fewer words that still cover a text: of pairs that overlap every other one, and the last. */
export function withoutOverlaps(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  words.forEach((word, i) => {
    const isCovered = word.start < (kept.at(-1)?.end ?? 0);
    const isLast = (words[i + 1]?.start ?? word.end) >= word.end;
    if (!isCovered || isLast) kept.push(word);
  });
  return kept;
}

const MOST_JOINED = 4;
const LONGEST_JOINED = 24;

/** The words of a run as one (user-script → userscript); none where they are no name: numbers, long chains, l'article. */
export function joinedOf(words: readonly Word[], run: string): string | undefined {
  if (words.length < 2 || words.length > MOST_JOINED || UNSPACED.test(run)) return undefined;
  if (ELIDED.test(run)) return undefined;
  const texts = words.map(({ text }) => text.replace(NAME_SIGNS, ""));
  const isNumber = texts.some((text, i) => i > 0 && /\d$/.test(texts[i - 1]!) && /^\d/.test(text));
  const joined = texts.join("");
  return isNumber || joined.length > LONGEST_JOINED ? undefined : joined;
}

/** C++ and C# are also C. */
export const NAME_SIGNS = /(\+\+|#)$/;
const ELIDED = /^\p{L}['\u2019][^'\u2019]*$/u;

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

/** Stop words: by language those so common that they say nothing of what is looked for. */
import { createRequire } from "node:module";
import { ownValue } from "../../core/own-value.ts";
import { LANGUAGES, languageModules } from "./language-modules.ts";

const orama = languageModules<{ stopwords: readonly string[] }>("@orama/stopwords", {
  ...LANGUAGES,
  ja: "japanese",
  zh: "mandarin",
});

/**
 * Primary language code → its name in the package "stopword": languages that Orama has no list for, or a broken one
 * (Turkish, Ukrainian). Its Malay list is left out, which is of frequent words: "air" is water.
 */
const FURTHER: Readonly<Record<string, string>> = {
  af: "afr",
  bn: "ben",
  br: "bre",
  ca: "cat",
  ckb: "kur",
  cs: "ces",
  eo: "epo",
  et: "est",
  eu: "eus",
  fa: "fas",
  fil: "tgl",
  gl: "glg",
  gu: "guj",
  ha: "hau",
  he: "heb",
  hr: "hrv",
  ko: "kor",
  la: "lat",
  lv: "lav",
  mr: "mar",
  my: "mya",
  pa: "panGu",
  pl: "pol",
  sk: "slk",
  sl: "slv",
  so: "som",
  st: "sot",
  sw: "swa",
  th: "tha",
  tl: "tgl",
  tr: "tur",
  uk: "ukr",
  ur: "urd",
  vi: "vie",
  yo: "yor",
  zu: "zul",
};

/** Lists whose letters were read in the code page of Western Europe, and the one that they were written in. */
const CODE_PAGES: Readonly<Record<string, string>> = { lt: "windows-1257", sr: "windows-1250" };

/** Letters of other languages that stand in a list in place of its own, which has the right words as well. */
const FOREIGN: Readonly<Record<string, RegExp>> = { tr: /đ/ };

/** English's list lacks the shortest article. */
const MISSING: Readonly<Record<string, readonly string[]>> = { en: ["a"] };

/** The stop words of languages, as they are written; a language without a list has none. `languages`: BCP 47. */
export function stopWordsOf(languages: Iterable<string>): string[] {
  const codes = new Set([...languages].map((each) => each.split("-")[0]!.toLowerCase()));
  return [...new Set([...codes].flatMap(listOf))];
}

function listOf(code: string): string[] {
  const name = ownValue(FURTHER, code);
  const words = name === undefined ? (orama(code)?.stopwords ?? []) : further(name);
  return [
    ...words
      .map((word) => readAgain(word.replace("\ufeff", ""), ownValue(CODE_PAGES, code)))
      .filter((word) => isWord(word) && !ownValue(FOREIGN, code)?.test(word)),
    ...(ownValue(MISSING, code) ?? []),
  ];
}

let lists: Readonly<Record<string, readonly string[]>> | undefined;

/** All lists of the package are one file: it is read where one of them is asked for. */
function further(name: string): readonly string[] {
  lists ??= createRequire(import.meta.url)("stopword") as Record<string, readonly string[]>;
  return lists[name]!;
}

/** A word in the letters that it was written in: with another sign than those of Western Europe it has them already. */
function readAgain(word: string, codePage: string | undefined): string {
  if (codePage === undefined || /[^\0-\xff]/.test(word)) return word;
  return new TextDecoder(codePage).decode(Buffer.from(word, "latin1"));
}

/** Lists have signs, numbers, abbreviations and phrases, too: the words of a phrase say something elsewhere. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\u200c'\u2019-]+$/u.test(text);
}

import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  cutTerm,
  foldedWords,
  joinedOf,
  lastCharacterOf,
  partsOf,
  runsOf,
  withoutOverlaps,
  wordsOf,
} from "../../../../core/search/codec/words.ts";

afterEach(() => vi.unstubAllGlobals());

describe("words", () => {
  test.each([
    ["Add missing citations", ["add", "missing", "citations"]],
    ["don't stop: it's-fine", ["don", "t", "stop", "it", "s", "fine"]],
    ["C++, C# and .NET", ["c++", "c#", "and", "net"]],
    ["v2.0", ["v2", "0"]],
    ["Ünïcode №5", ["unicode", "5"]],
    ["สวัสดีครับ", ["สวั", "วัส", "สดี", "ดีค", "ครั", "รับ"]],
    ["私は東京に行く", ["私は", "は東", "東京", "京に", "に行", "行く"]],
    ["ភាសាខ្មែរ", ["ភាសា", "សាខ្មែ", "ខ្មែរ"]],
    ["ພາສາລາວ", ["ພາ", "າສ", "ສາ", "າລ", "ລາ", "າວ"]],
    ["မြန်မာ", ["မြန်", "န်မာ"]],
    ["ウィキmedia第3回", ["ウィ", "ィキ", "media", "第", "3", "回"]],
    ["ﾊﾟﾋﾟ", ["パピ"]],
    ["水", ["水"]],
    ["क्‍ष", ["क्ष"]],
    ["sh\u200fell soft\u00adware", ["shell", "software"]],
    ["\u0301\u200f\ud800", []],
    ["!!! … —", []],
    ["", []],
  ])("%j", (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test("no browser's dictionary is asked", () => {
    vi.stubGlobal("Intl", undefined);
    expect(foldedWords("東京都")).toEqual(["東京", "京都"]);
  });

  test("never throw, and stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { text: word, start, end } of wordsOf(text)) {
          expect(word).not.toBe("");
          expect(foldedWords(text.slice(start, end)).join("")).toBe(word);
        }
      }),
    );
  });
});

describe("parts of a word", () => {
  test.each([
    ["OpenBook", ["open", "book"]],
    ["HTTPServer", ["http", "server"]],
    ["ToolX2Y", ["tool"]],
    ["eBay", ["bay"]],
    ["plain", []],
    ["Plain", []],
    ["SQL", []],
  ])("%s", (word, parts) => {
    expect(partsOf(word)).toEqual(expect.arrayContaining(parts));
    if (parts.length === 0) expect(partsOf(word)).toEqual([]);
  });
});

describe("the runs of a text", () => {
  test.each([
    ["Add C++ and C#: v2", ["Add", "C++", "and", "C#", "v2"]],
    ["Ünïcode C++", ["Ünïcode", "C++"]],
    ["東京に行く now", ["東京に行く", "now"]],
    ["mix'n'match, node.js - x", ["mix'n'match", "node.js", "x"]],
    ["l’été-là", ["l’été-là"]],
    ["… !", []],
  ])("%j", (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  test("hold the same words as the text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        expect(runsOf(text).flatMap(foldedWords)).toEqual(foldedWords(text));
      }),
    );
  });
});

describe("neighbours as one word", () => {
  test.each([
    ["user-script", "userscript"],
    ["Node.js", "nodejs"],
    ["Mix'n'match", "mixnmatch"],
    ["Mix’n’match", "mixnmatch"],
    ["snake_case", "snakecase"],
    ["C++-like", "clike"],
    ["web2.0", undefined],
    ["2024-01-05", undefined],
    ["l'article", undefined],
    ["a-b-c-d-e", undefined],
    ["antidisestablishment-arianism", undefined],
    ["東京-都", undefined],
    ["plain", undefined],
  ])("%s", (run, joined) => {
    expect(joinedOf(wordsOf(run), run)).toBe(joined);
  });
});

describe("characters that no pair begins with", () => {
  test.each([
    ["地下水", ["水"]],
    ["地下水 and 水道", ["水", "道"]],
    ["水 and", []],
  ])("%s", (text, last) => {
    const words = wordsOf(text);
    expect(words.flatMap((_, i) => lastCharacterOf(words, i) ?? [])).toEqual(last);
  });
});

test.each([
  ["東京都庁", ["東京", "都庁"]],
  ["東京都 map", ["東京", "京都", "map"]],
  ["one two", ["one", "two"]],
])("%s without overlaps", (text, words) => {
  expect(withoutOverlaps(wordsOf(text)).map((word) => word.text)).toEqual(words);
});

test.each([
  ["short", "short"],
  ["x".repeat(50), "x".repeat(40)],
  [`${"x".repeat(39)}😀`, "x".repeat(39)],
])("%s is cut", (term, cut) => {
  expect(cutTerm(term)).toBe(cut);
});

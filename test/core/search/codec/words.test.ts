import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  cutTerm,
  foldedWords,
  partsOf,
  runsOf,
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
    ["สวัสดีครับ", ["สวัสดี", "ครับ"]],
    ["私は東京に行く", ["私", "は", "東京", "に", "行く"]],
    ["क्‍ष", ["क्ष"]],
    ["sh\u200fell soft\u00adware", ["shell", "software"]],
    ["\u0301\u200f\ud800", []],
    ["!!! … —", []],
    ["", []],
  ])("%j", (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test("without a segmenter each character is a word", () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    vi.stubGlobal("Intl", Object.fromEntries(Object.entries({ Collator: Intl.Collator })));
    expect(foldedWords("東京")).toEqual(["東", "京"]);
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

test.each([
  ["short", "short"],
  ["x".repeat(50), "x".repeat(40)],
  [`${"x".repeat(39)}😀`, "x".repeat(39)],
])("%s is cut", (term, cut) => {
  expect(cutTerm(term)).toBe(cut);
});

import { describe, expect, test } from "vitest";
import { stopWordsOf } from "../../../scripts/build/stop-words.ts";

describe("stop words", () => {
  test.each([
    [["en"], ["my", "how", "do", "i", "a", "to", "she", "until"]],
    [
      ["en-GB", "de"],
      ["the", "und"],
    ],
    [["nb"], ["og"]],
    [["zh"], ["的", "一个"]],
    // Languages of the second package.
    [["uk"], ["в", "на", "не", "із", "або"]],
    [["fa"], ["از", "را"]],
    [["he"], ["אבל"]],
    [["th"], ["และ", "ของ"]],
    [["pl"], ["dla", "jak"]],
    [["cs"], ["ale", "jak"]],
    [["ko"], ["그리고", "가"]],
    [["vi"], ["của"]],
    [["my-MM"], ["သူ"]],
    [["tr"], ["şey", "nasıl", "için"]],
    // Lists that were read in the wrong code page.
    [["lt"], ["šis", "dėl", "aš", "abiejų"]],
    [["sr"], ["biće", "šta", "između"]],
  ])("of %j", (languages, words) => {
    expect(stopWordsOf(languages)).toEqual(expect.arrayContaining(words));
  });

  test("of a language without a list", () => {
    expect(stopWordsOf(["tlh", "constructor", "", "__proto__"])).toEqual([]);
  });
});

/** The letters that a language is written with, as far as its list can be told by them. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  lt: /^[a-ząčęėįšųūž]+$/u,
  sr: /^[a-zčćđšž]+$/u,
  tr: /^[a-zçğıöşüâî]+$/u,
  uk: /^[\p{Script=Cyrillic}ʼ’'-]+$/u,
  he: /^\p{Script=Hebrew}+$/u,
  th: /^\p{Script=Thai}+$/u,
  zh: /^\p{Script=Han}+$/u,
};

test.each(Object.entries(LETTERS))("%s has no word with other letters", (language, letters) => {
  expect(stopWordsOf([language]).filter((word) => !letters.test(word))).toEqual([]);
});

test.each(["ar", "bg", "fr", "hi", "hu", "ko", "pa", "zh", "my", "ur", "sl", "br"])(
  "%s has no signs, numbers and phrases",
  (language) => {
    const words = stopWordsOf([language]);
    expect(words.filter((word) => /[\s\d.,:?]|^$/u.test(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(70);
  },
);

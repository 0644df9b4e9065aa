import { expect, test } from "vitest";
import { stopWordsOf } from "../../../scripts/build/stop-words.ts";

test.each([
  [["en"], ["my", "how", "do", "i", "a", "to"]],
  [
    ["en-GB", "de"],
    ["the", "und"],
  ],
  [["nb"], ["og"]],
])("%j", (languages, words) => {
  expect(stopWordsOf(languages)).toEqual(expect.arrayContaining(words));
});

test("a language without a list", () => {
  expect(stopWordsOf(["tlh", "constructor", ""])).toEqual([]);
});

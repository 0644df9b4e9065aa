import { expect, test } from "vitest";
import { wordsOf } from "../../../schema/check/words.ts";

const cases: [text: string, words: string[]][] = [
  ["Là mp", ["la", "mp"]],
  ["Example: Cite web?", ["example", "cite", "web"]],
  ["Cat-a-lot", ["cat", "a", "lot"]],
  ["C, C++ & C#", ["c", "c++", "c#"]],
  ["ﬁnd İt", ["find", "it"]],
  ["हिन्दी खोज", ["हिन्दी", "खोज"]],
  ["!", []],
  ["", []],
];
test.each(cases)("%s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

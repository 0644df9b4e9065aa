import { describe, expect, test } from "vitest";
import { correct } from "../../../../core/search/query/near-words.ts";

test.each([
  ["ab", 1, false],
  ["abc", 1, true],
  ["abcdefg", 1, true],
  ["abcdefg", 2, false],
  ["abcdefgh", 2, true],
  ["abcdefgh", 3, false],
])("%s with %d wrong letters is corrected: %s", (word, wrong, isCorrected) => {
  const typed = word.slice(0, -wrong) + "z".repeat(wrong);
  expect(correct(typed, [{ word, common: 0 }])).toHaveLength(isCorrected ? 1 : 0);
});

describe("corrections", () => {
  const words = (...list: string[]) => list.map((word, i) => ({ word, common: i }));
  test.each([
    ["quary", words("quarry", "query", "quarries"), ["query", "quarry"]],
    ["citatoin", words("citation", "citations", "station"), ["citation"]],
    ["citxtiom", words("citation", "imitation"), ["citation"]],
    ["cat", words("cat"), []],
    ["bat", words("cat", "bar", "bet", "bit", "zzz"), ["bit", "bet", "bar"]],
    ["xx", words("xy"), []],
    ["quary", [], []],
  ])("%s", (word, vocabulary, meant) => {
    expect(correct(word, vocabulary).map((each) => each.word)).toEqual(meant);
  });
});

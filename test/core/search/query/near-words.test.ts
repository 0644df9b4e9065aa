import { describe, expect, test } from "vitest";
import { allowedEdits, correct } from "../../../../core/search/query/near-words.ts";

test.each([
  [2, 0],
  [3, 1],
  [7, 1],
  [8, 2],
])("%d letters may have %d mistakes", (length, edits) => {
  expect(allowedEdits(length)).toBe(edits);
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

import { expect, test } from "vitest";
import { passageIn, wordsBeyond } from "../../../../core/search/query/passages.ts";

test("words that none of the texts holds", () => {
  const words = [["edit*"], ["count*", "counting"], ["map"]];
  expect(wordsBeyond(words, ["Counting things", "Maps"])).toEqual([["edit*"], ["map"]]);
});

const LONG =
  "It was written years ago by a group of people who met in a harbour, and has an edit counter beside many other things that nobody has counted or described or used in all that time.";

test.each([
  ["all of a short text", "Has an edit counter.", [["edit*"]], "Has an edit counter."],
  [
    "a long one around the words, cut between words",
    LONG,
    [["counter*"]],
    "…who met in a harbour, and has an edit counter beside many other things that nobody has counted or described or used…",
  ],
  [
    "where most of the words are",
    `An edit. ${"No more. ".repeat(20)}An edit counter.`,
    [["edit*"], ["counter*"]],
    "…No more. No more. No more. No more. An edit counter.",
  ],
  ["none", LONG, [["whale*"]], undefined],
  ["none of nothing", "", [["whale*"]], undefined],
])("%s", (_, text, words, expected) => {
  expect(passageIn(text, words)).toBe(expected);
});

test("a text without spaces is cut around the word, pairs whole", () => {
  const text = `${"𠮷".repeat(100)}x ${"𠮷".repeat(100)}`;
  const passage = passageIn(text, [["x*", `${"𠮷".repeat(20)}x`, "𠮷*"]])!;
  expect(passage).not.toMatch(/\p{Cs}/u);
  expect(passage.length).toBeLessThan(text.length);
});

import { expect, test } from "vitest";
import { HASH_LENGTH, phraseOf } from "../../../../core/search/codec/phrases.ts";

test("the same words in any order, and in another form", () => {
  const { exact, stemmed, first } = phraseOf(["edits", "count"], ["edit", "count"]);
  expect(exact).toHaveLength(HASH_LENGTH);
  expect(first).toBe(1);
  expect(phraseOf(["count", "edits"], ["count", "edit"])).toEqual({ exact, stemmed, first: 0 });
  expect(phraseOf(["count", "edit"], ["count", "edit"])).toMatchObject({ exact: stemmed, stemmed });
});

test.each([[["count", "edits"]], [["count"]], [["countedit"]], [["\u{1f600}"]]])(
  "other words: %j",
  (words) => {
    const { exact } = phraseOf(["count", "edit"], ["count", "edit"]);
    expect(phraseOf(words, words).exact).not.toBe(exact);
  },
);

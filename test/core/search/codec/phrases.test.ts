import { expect, test } from "vitest";
import { HASH_LENGTH, phraseHash } from "../../../../core/search/codec/phrases.ts";

test("the same words in the same order", () => {
  expect(phraseHash(["add", "category"])).toBe(phraseHash(["add", "category"]));
  expect(phraseHash(["add", "category"])).toHaveLength(HASH_LENGTH);
});

test.each([[["category", "add"]], [["add", "categories"]], [["add"]], [[]]])(
  "other words: %j",
  (words) => {
    expect(phraseHash(words)).not.toBe(phraseHash(["add", "category"]));
  },
);

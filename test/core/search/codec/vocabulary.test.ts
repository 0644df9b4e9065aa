import { expect, test } from "vitest";
import { reverse } from "../../../../core/search/codec/vocabulary.ts";

test.each([
  ["abc", "cba"],
  ["a😀", "😀a"],
])("%s from its end: %s", (word, reversed) => {
  expect(reverse(word)).toBe(reversed);
});

import { expect, test } from "vitest";
import { stemEnglish } from "../../core/stem-english.ts";

test.each([
  ["citing", "cite"],
  ["categorise", "categorize"],
  ["categorisation", "categorizing"],
  ["mapping", "maps"],
  ["referencing", "references"],
])("%s and %s", (word, other) => {
  expect(stemEnglish(word)).toBe(stemEnglish(other));
});

test("thesis and these", () => {
  expect(stemEnglish("thesis")).not.toBe(stemEnglish("these"));
});

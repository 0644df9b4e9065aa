import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeNumbers,
  digit,
  digitAt,
  encodeNumbers,
} from "../../../../core/search/codec/postings.ts";

test.each([
  [[], ""],
  [[0], "A"],
  [[0, 1, 2], "AAA"],
  [[31], "f"],
  [[32], "hA"],
  [[5, 70_000], "FikrK"],
])("%j", (numbers, text) => {
  expect(encodeNumbers(numbers)).toBe(text);
  expect([...decodeNumbers(text)]).toEqual(numbers);
});

test("numbers come back as they were", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000_000)), (numbers) => {
      const sorted = numbers.sort((a, b) => a - b);
      expect([...decodeNumbers(encodeNumbers(sorted))]).toEqual(sorted);
      expect([...decodeNumbers(`xx${encodeNumbers(sorted)}`, 2)]).toEqual(sorted);
    }),
  );
});

test("digits come back, and what is none is 0", () => {
  for (let value = 0; value < 64; value++) expect(digitAt(digit(value), 0)).toBe(value);
  expect([digitAt("é", 0), digitAt("日", 0), digitAt("", 3)]).toEqual([0, 0, 0]);
});

test("damaged text gives numbers, no error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeNumbers(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});

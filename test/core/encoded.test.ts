import { expect, test } from "vitest";
import { encoded } from "../../core/encoded.ts";

test.each([
  ["Ann Example", "Ann%20Example"],
  ["a&b?c#d/e", "a%26b%3Fc%23d%2Fe"],
  ["🌍", "%F0%9F%8C%8D"],
  ["a\ud800b", "a%EF%BF%BDb"],
])("%j", (text, expected) => {
  expect(encoded(text)).toBe(expected);
});

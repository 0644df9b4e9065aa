import { expect, test } from "vitest";
import { plainText } from "../../../../core/search/write/plain-text.ts";

test.each([
  ["Plain words.", "Plain words."],
  ["See [the help](https://example.org/a_b) or ![a map](x.png).", "See the help or a map."],
  ["**Bold**, *soft*, _soft_, ~~gone~~ and `code`", "Bold, soft, soft, gone and code"],
  ["snake_case and 2 * 3", "snake_case and 2 * 3"],
  ["# Heading\n\n- one\n- two\n1. three\n> four", "Heading one two three four"],
  ["<b>Raw</b> text <!-- a note -->", "Raw text"],
  ["<https://example.org>", "https://example.org"],
  [" a\n\n  b ", "a b"],
  ["", ""],
])("%s", (markdown, expected) => {
  expect(plainText(markdown)).toBe(expected);
});

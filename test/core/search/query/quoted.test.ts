import { expect, test } from "vitest";
import { isQuoted, quoted, unquoted } from "../../../../core/search/query/quoted.ts";

test.each([
  ['"quary"', true, "quary"],
  [' "edit counter" ', true, "edit counter"],
  ["„Ausleihe“", true, "Ausleihe"],
  ["«استعلام»", true, "استعلام"],
  ['"quary', false, '"quary'],
  ['the "quary"', false, 'the "quary"'],
  ['""', false, '""'],
  ['"', false, '"'],
  ["", false, ""],
])("%s is a quotation: %s", (query, is, words) => {
  expect(isQuoted(query)).toBe(is);
  expect(unquoted(query)).toBe(words);
});

test.each([
  ["quary", '"quary"'],
  [" say cheese ", '"say cheese"'],
  ['"quary"', '"quary"'],
  ['5" disk', '"5  disk"'],
])("%s as a quotation", (query, expected) => {
  expect(quoted(query)).toBe(expected);
  expect(isQuoted(quoted(query))).toBe(true);
});

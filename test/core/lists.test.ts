import { describe, expect, test } from "vitest";
import { formatAlternatives, formatList, shortList } from "../../core/lists.ts";

describe("formatList", () => {
  test.each([
    [[], "en", ""],
    [["a"], "en", "a"],
    [["a", "b"], "en", "a and b"],
    [["a", "b", "c"], "en", "a, b and c"],
    [["a", "b", "c"], "de", "a, b und c"],
    [["<b>", "$1"], "en", "<b> and $1"],
  ])("%j in %s", (items, lang, words) => expect(formatList(items, lang)).toBe(words));
});

describe("formatAlternatives", () => {
  test.each([
    [[], "en", ""],
    [["a"], "en", "a"],
    [["a", "b"], "en", "a or b"],
    [["a", "b", "c"], "en", "a, b or c"],
    [["a", "b", "c"], "de", "a, b oder c"],
    [["<b>", "$1"], "en", "<b> or $1"],
  ])("%j in %s", (items, lang, words) => expect(formatAlternatives(items, lang)).toBe(words));
});

test.each([
  [[], [], 0],
  [["Ada"], ["Ada"], 0],
  [["Ada", "Ben"], ["Ada", "Ben"], 0],
  [["Ada", "Ben", "Cem"], ["Ada"], 2],
])("of %j there is room for %j and %s more", (all, names, more) => {
  expect(shortList(all)).toEqual({ names, more });
});

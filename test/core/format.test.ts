import { describe, expect, test } from "vitest";
import { collator, formatNumber, perLanguage } from "../../core/format.ts";

describe("formatNumber", () => {
  test.each([
    [0, "en", "0"],
    [12345.5, "en", "12,345.5"],
    [12345, "de", "12.345"],
    [12345, "fa", "۱۲٬۳۴۵"],
    [12345, "_", "12,345"],
  ])("%d in %s", (value, lang, words) => expect(formatNumber(value, lang)).toBe(words));
});

test.each([
  ["en", ["zebra", "Älg", "apple"], ["Älg", "apple", "zebra"]],
  ["sv", ["zebra", "Älg", "apple"], ["apple", "zebra", "Älg"]],
  ["en", ["Tool 10", "Tool 9"], ["Tool 9", "Tool 10"]],
])("collator in %s puts %j into order", (lang, titles, sorted) => {
  expect(titles.toSorted(collator(lang).compare)).toEqual(sorted);
});

test("perLanguage makes one a language, English where Intl does not know it", () => {
  const made: string[] = [];
  const get = perLanguage((locale) => made.push(locale));
  expect([get("de"), get("de"), get("qqx"), get("?"), get("?")]).toEqual([1, 1, 2, 3, 3]);
  expect(made).toEqual(["de", "en-GB", "en-GB"]);
});

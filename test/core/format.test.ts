import { describe, expect, test } from "vitest";
import {
  collator,
  formatAlternatives,
  formatDate,
  formatDateTime,
  formatList,
  formatLocalTime,
  formatNumber,
  perLanguage,
  shortList,
} from "../../core/format.ts";

describe("formatDate", () => {
  test.each([
    ["2024-02-29", "en", "29 February 2024"],
    ["2024-02-29", "en-US", "February 29, 2024"],
    ["2024-02-29", "de", "29. Februar 2024"],
    ["2024-02-29T23:30:00Z", "en", "29 February 2024"],
    ["2024-02-29T23:30:00-05:00", "en", "1 March 2024"],
    ["2024-02-29", "qqx", "29 February 2024"],
    ["2024-02-29", "no such tag", "29 February 2024"],
    ["yesterday", "en", "yesterday"],
    ["", "en", ""],
  ])("%s in %s", (iso, lang, words) => expect(formatDate(iso, lang)).toBe(words));
});

describe("formatDateTime", () => {
  test.each([
    ["2024-02-29T23:30:00Z", "en", "29 February 2024 at 23:30 UTC"],
    ["2024-02-29T23:30:00+02:00", "de", "29. Februar 2024 um 21:30 UTC"],
    ["soon", "de", "soon"],
  ])("%s in %s", (iso, lang, words) => expect(formatDateTime(iso, lang)).toBe(words));
});

describe("formatLocalTime", () => {
  // Where this runs is not ours to choose: the moment is named without a zone, and so lies in the zone of this machine.
  test.each([
    ["2024-02-29T23:30:00", "en", "29 Feb 2024, 23:30"],
    ["2024-02-29T23:30:00", "de", "29.02.2024, 23:30"],
    ["soon", "de", "soon"],
  ])("%s in %s", (iso, lang, words) => expect(formatLocalTime(iso, lang)).toBe(words));
});

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

test.each([
  [[], [], 0],
  [["Ada"], ["Ada"], 0],
  [["Ada", "Ben"], ["Ada", "Ben"], 0],
  [["Ada", "Ben", "Cem"], ["Ada"], 2],
])("of %j there is room for %j and %s more", (all, names, more) => {
  expect(shortList(all)).toEqual({ names, more });
});

import { describe, expect, test } from "vitest";
import { formatDate, formatDateTime, formatLocalTime } from "../../core/dates.ts";

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

import { expect, test } from "vitest";
import { formatDateTime } from "../../../site/form/local-time.ts";

// A moment that is named without a zone lies in the zone of this machine.
test.each([
  ["2026-11-27T12:05:00", "en-GB", "27 Nov 2026, 12:05"],
  ["2026-11-27T12:05:00", "de", "27.11.2026, 12:05"],
  ["some day", "en", "some day"],
])("%s in %s", (moment, lang, words) => {
  expect(formatDateTime(moment, lang)).toBe(words);
});

test("a moment in another zone is said in the reader's own", () => {
  const own = new Date(2026, 10, 27, 12, 5).toISOString();
  expect(formatDateTime(own, "de")).toBe("27.11.2026, 12:05");
});

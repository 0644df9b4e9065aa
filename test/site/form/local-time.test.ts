import { expect, test } from "vitest";
import { formatDateTime } from "../../../site/form/local-time.ts";

test("a moment in the reader's own time", () => {
  expect(formatDateTime("2026-11-27T12:00:00Z", "en")).toMatch(/Nov 2\d, 2026, \d+:\d\d/);
  expect(formatDateTime("some day", "en")).toBe("some day");
});

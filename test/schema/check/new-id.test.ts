import { describe, expect, test } from "vitest";
import { refuseId, suggestId } from "../../../schema/check/new-id.ts";

const taken = new Set(["harbour"]);

describe("refuseId", () => {
  test.each(["..", "../x", "A", "a--b", "", "x".repeat(81), "con", "lpt1", "harbour", "é"])(
    "%j",
    (id) => {
      expect(refuseId(id, taken)).toMatch(/\.$/);
    },
  );
  test.each(["a", "a-b", "console", "harbour-2"])("%j is welcome", (id) => {
    expect(refuseId(id, taken)).toBeUndefined();
  });
});

test.each([
  ["Öl & Wind", "ol-wind"],
  ["Harbour", undefined],
  ["港", undefined],
  ["NUL", undefined],
])("suggestId %j", (title, id) => {
  expect(suggestId(title, taken)).toBe(id);
});

import { describe, expect, test } from "vitest";
import { languageSize, sizeFailures, widgetSizes } from "../../scripts/size.ts";

test("the start counts the entry and what it imports, however deep, once", () => {
  const code = "0";
  const chunks = [
    { name: "entry", code, imports: ["a", "b"] },
    { name: "a", code, imports: ["b"] },
    { name: "b", code, imports: ["a"] },
    { name: "late", code, imports: ["a"] },
  ];
  const { "widget-start": start, "widget-all": all } = widgetSizes(chunks) as {
    "widget-start": number;
    "widget-all": number;
  };
  expect(start / all).toBe(3 / 4);
});

// Gzip has 18 bytes around what it holds, and two bits and one byte or more say how that is packed.
test.each([
  [[""], 20],
  [["0"], 21],
  [["0", "01234567", "012"], 28],
  [[], 0],
])("of the languages %j the largest file counts: %i bytes", (files, size) => {
  expect(languageSize(files)).toEqual({ "widget-language": size });
});

describe("sizeFailures", () => {
  test.each([
    [10_000, 10_000, 0],
    [9_800, 10_000, 0],
    [10_001, 10_000, 1],
    [9_000, 10_000, 1],
  ])("%i bytes where %i are allowed: %i", (bytes, limit, failures) => {
    expect(sizeFailures({ widget: bytes }, { widget: limit })).toHaveLength(failures);
  });
  test("says how to update", () => {
    expect(sizeFailures({ widget: 123 }, {})).toEqual([
      'widget is 123 bytes, over the 0 in package.json: if that is meant, set toolLadder.sizes["widget"] to 200.',
    ]);
  });
});

import { expect, test } from "vitest";
import { isWholeFile, wholePath, wholeTextsPath } from "../../../../core/search/codec/whole.ts";

test("both lie in the stamp's folder", () => {
  expect(wholePath("abc")).toBe("abc/whole.json");
  expect(wholeTextsPath("abc")).toBe("abc/whole-texts.json");
});

test.each([
  ["stamp and files", { stamp: "abc", files: { "cards/0.json": [] } }, true],
  ["no files in it", { stamp: "abc", files: {} }, true],
  ["no stamp", { files: {} }, false],
  ["a stamp that is a number", { stamp: 1, files: {} }, false],
  ["files that are none", { stamp: "abc", files: null }, false],
  ["a text", "abc", false],
  ["nothing", null, false],
])("%s", (_, value, isWhole) => expect(isWholeFile(value)).toBe(isWhole));

import { expect, test } from "vitest";
import { runsTogether } from "../../../../core/search/codec/compounds.ts";

test.each([
  ["de", true],
  ["de-AT", true],
  ["nb", true],
  ["fi", true],
  ["en", false],
  ["fil", false],
  ["", false],
])("%j: %s", (language, expected) => {
  expect(runsTogether(language)).toBe(expected);
});

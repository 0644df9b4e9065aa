import { expect, test } from "vitest";
import { stemOf } from "../../../scripts/build/stems.ts";

test.each([
  ["importing", "en", "import"],
  ["importing", "en-GB", "import"],
  ["bibliotheken", "de", "bibliothek"],
  ["importing", "tlh", "importing"],
  ["страници", "bg", "страници"],
  ["страница", "bg", "страниц"],
  ["importing", "constructor", "importing"],
])("%s in %s", (word, language, stem) => {
  expect(stemOf(word, language)).toBe(stem);
});

import { expect, test } from "vitest";
import { LANGUAGES } from "../../../scripts/build/language-modules.ts";
import { stemOf } from "../../../scripts/build/stems.ts";
import { stopWordsOf } from "../../../scripts/build/stop-words.ts";
import { realWords } from "../../fixtures/real-words.ts";

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

test.each([
  ["равен", "bg"],
  ["ּ", "ar"],
])("%s in %s, where the stemmer fails or leaves nothing", (word, language) => {
  expect(stemOf(word, language)).toBe(word);
});

test.each(Object.keys(LANGUAGES))("each word in %s has a stem", (language) => {
  const words = [...stopWordsOf([language]), ...realWords(language)];
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((word) => stemOf(word.toLowerCase(), language) === "")).toEqual([]);
});

/** Every word of the default catalog, in any form: none is taken for a mistake. */
import { expect, test } from "vitest";
import { openEngine } from "../../core/search/query/engine.ts";
import { foldedWords } from "../../core/search/codec/words.ts";
import { stemEnglish } from "../../core/stem-english.ts";
import { documentsOf } from "../../core/search/write/documents.ts";
import { stopWordsOf } from "../../scripts/build/stop-words.ts";
import { searchFiles } from "../../scripts/build/search-index.ts";
import { catalog } from "./catalog.ts";

const files = searchFiles(catalog);
const opened = await openEngine(
  (path) => Promise.resolve(JSON.parse(files.get(`api/v1/search/${path}`) ?? "") as unknown),
  new Map(),
);
const texts = documentsOf(catalog).flatMap(({ card, texts }) => [
  card.title,
  ...Object.values(texts).flat(),
]);
const words = [...new Set(texts.flatMap(foldedWords))];

/** What English makes of a word; of these only those that are forms of it. Of stop words there is nothing to find. */
const ENDINGS = ["s", "es", "ed", "ing", "ly"];
const stopWords = new Set(stopWordsOf(["en"]).flatMap(foldedWords));
const formsOf = (word: string): string[] => {
  const isWord = /^[a-z]{3,}$/.test(word) && !stopWords.has(word);
  if (!isWord || stemEnglish(word).length < 3) return [];
  const bases = [word, word.replace(/e$/, ""), word.replace(/(?<=[^aeiou])y$/, "i")];
  return bases
    .flatMap((base) => ENDINGS.map((ending) => base + ending))
    .filter((form) => stemEnglish(form) === stemEnglish(word));
};

const correctionOf = async (query: string) => {
  if ("problem" in opened) throw new Error(opened.problem.path);
  const { corrected } = await opened.value.find({ query, purpose: "use", filters: {}, limit: 1 });
  return corrected === undefined ? [] : [`${query} → ${corrected}`];
};

test("thousands of words as entries hold them", async () => {
  expect(words.length).toBeGreaterThan(3000);
  expect((await Promise.all(words.map(correctionOf))).flat()).toEqual([]);
});

test("their other forms", async () => {
  const forms = [...new Set(words.flatMap(formsOf))];
  expect(forms.length).toBeGreaterThan(3000);
  expect((await Promise.all(forms.map(correctionOf))).flat()).toEqual([]);
});

test("their plurals, of those with digits and next to no stem, too", async () => {
  const held = words.filter((word) => /^[a-z][a-z\d]{1,}[^s]$/.test(word) && !stopWords.has(word));
  expect((await Promise.all(held.map(pluralOf).map(correctionOf))).flat()).toEqual([]);
});

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(?:x|z|ch|sh)$/.test(word) ? "es" : "s");
}

test("the words in pairs", async () => {
  const pairs = words.map((word, i) => `${word} ${words[(i * 7 + 3) % words.length]!}`);
  expect((await Promise.all(pairs.map(correctionOf))).flat()).toEqual([]);
});

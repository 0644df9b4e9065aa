/** Queries of words that are hard to look up: an answer, in bounded requests. */
import { describe, expect, test } from "vitest";
import { stemOf } from "../../../scripts/build/stems.ts";
import { stopWordsOf } from "../../../scripts/build/stop-words.ts";
import { openEngine } from "../../../core/search/query/engine.ts";
import { buildIndex } from "../../../core/search/write/build-index.ts";
import { HARD_QUERIES } from "../../fixtures/hard-queries.ts";
import { ask, documentWith, LEVELS, loadFrom } from "../../fixtures/search-index.ts";

const LANGUAGES =
  "ar bg cs da de el en es et eu fa fi fr ga he hi hu hy id it ja km ko lo lt my nb ne nl pl pt ro ru sr sv ta th tr uk zh".split(
    " ",
  );
const documents = LANGUAGES.flatMap((language, i) =>
  ["Werkzeug", "suchen", "citing", "категории", "أدوات البحث", "ツールを探す"].map((word, j) =>
    documentWith({ id: `${language}-${j}`, title: `${word} ${i}`, summary: word, language }),
  ),
);
const files = buildIndex(documents, {
  language: "en",
  levels: LEVELS,
  stemOf,
  stopWords: stopWordsOf(LANGUAGES),
  synonyms: LANGUAGES.map((language) => ({ language, words: [`citing ${language}`, "the", "!"] })),
});
const find = async (query: string) => {
  const load = loadFrom(files);
  const opened = await openEngine(load, new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  const answer = await opened.value.find(ask({ query }));
  return { ...answer, requests: new Set(load.paths).size };
};

describe("a catalog of forty languages", () => {
  test.each(HARD_QUERIES)("%s", async (_, query) => {
    const { results, problems, requests } = await find(query);
    expect(results.length).toBeLessThanOrEqual(10);
    expect(problems).toEqual([]);
    expect(requests).toBeLessThanOrEqual(13);
  });

  test("forms in the language of their entry", async () => {
    expect((await find("cited")).total).toBeGreaterThan(0);
    expect((await find("أَدَوَات")).total).toBe(LANGUAGES.length);
    expect((await find("探す")).total).toBe(LANGUAGES.length);
  });
});

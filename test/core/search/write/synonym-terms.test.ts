import { describe, expect, test } from "vitest";
import { stemOf } from "../../../../scripts/build/stems.ts";
import { openEngine } from "../../../../core/search/query/engine.ts";
import { buildIndex } from "../../../../core/search/write/build-index.ts";
import { ask, documentWith, LEVELS, loadFrom } from "../../../fixtures/search-index.ts";

const documents = [
  documentWith({ id: "a", title: "Citing", summary: "Adds a citation." }),
  documentWith({ id: "b", title: "Reference manager" }),
  documentWith({ id: "c", title: "Photos of bridges" }),
  documentWith({ id: "d", title: "Bilder", language: "de", summary: "Ein Bild suchen" }),
  documentWith({ id: "e", title: "Fame", summary: "Count the edits of a person." }),
  documentWith({ id: "f", title: "Counter of visits" }),
  documentWith({ id: "g", title: "Picture book" }),
  documentWith({ id: "h", title: "Edit wars" }),
];
const en = (...words: string[]) => ({ language: "en", words });
const groups = [
  en("cite", "citation", "reference"),
  en("picture", "photo", "image"),
  { language: "de", words: ["Bild", "Foto", "Aufnahme"] },
  en("edit counter", "count edits"),
  en("sun", "moon"),
];

const find = async (query: string, synonyms = groups) => {
  const files = buildIndex(documents, {
    language: "en",
    levels: LEVELS,
    stemOf,
    synonyms,
    stopWords: ["of", "a", "the"],
  });
  const opened = await openEngine(loadFrom(files), new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  return opened.value.find(ask({ query }));
};
const idsFor = async (query: string, synonyms = groups) =>
  (await find(query, synonyms)).results.map(({ card }) => card.id);

describe("found", () => {
  test.each([
    ["cite", ["a", "b"]],
    ["references", ["b", "a"]],
    ["referencing", ["b", "a"]],
    ["image", ["c", "g"]],
    ["photo", ["c", "g"]],
    ["photo of bridges", ["c"]],
    ["picture of bridges", ["c", "g"]],
    ["Foto", ["d"]],
    ["edit counter", ["e"]],
    ["moon", []],
  ])("%j", async (query, expected) => {
    expect(await idsFor(query)).toEqual(expected);
  });

  test("a word of a phrase alone stands for nothing", async () => {
    expect(await idsFor("counter")).toEqual(["f"]);
    expect(await idsFor("edit")).not.toContain("f");
  });

  test("without synonyms", async () => {
    expect(await idsFor("image", [])).toEqual([]);
  });
});

test("what stands for a word is marked, and is no correction", async () => {
  const { results, corrected } = await find("image");
  expect(results[0]?.terms).toEqual([["image*", "photos", "picture"]]);
  expect(corrected).toBeUndefined();
});

test("the word itself and its forms, then what stands for them in the same place", async () => {
  const summaries = ["A photo here.", "All images here.", "One image here."];
  const files = buildIndex(
    summaries.map((summary, i) => documentWith({ id: `s${i}`, title: `S${i}`, summary })),
    { language: "en", levels: LEVELS, stemOf, synonyms: groups },
  );
  const opened = await openEngine(loadFrom(files), new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  const { results } = await opened.value.find(ask({ query: "image" }));
  expect(results.map(({ card }) => card.id)).toEqual(["s1", "s2", "s0"]);
});

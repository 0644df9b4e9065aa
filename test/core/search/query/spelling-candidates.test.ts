import { describe, expect, test } from "vitest";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { createSpelling } from "../../../../core/search/query/spelling-candidates.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const TITLES = ["Quarry", "Citation Hunt", "Wiki", "Dashboard", "Petscan"];
const files = filesOf(TITLES.map((title, i) => documentWith({ id: `t${i}`, title })));
const manifest = JSON.parse(files[0]!.json) as SearchManifest;

describe("spellings", () => {
  test.each([
    ["quarty", ["quarry"]],
    ["uarry", ["quarry"]],
    ["qurary", ["quarry"]],
    ["ictation", ["citation"]],
    ["citaton", ["citation"]],
    ["dsabhoard", ["dashboard"]],
    ["wkii", ["wiki"]],
    ["wki", ["wiki"]],
    ["petscan", []],
    ["ab", []],
    ["xyzxyz", []],
  ])("%s", async (word, meant) => {
    const spelling = createSpelling(manifest, createStore(loadFrom(files)));
    const { corrections, problems } = await spelling.correct(word);
    expect(corrections.map((each) => each.word)).toEqual(meant);
    expect(problems).toEqual([]);
  });
});

test("of an ending that many words share, more is read from fewer files", async () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    documentWith({
      id: `x${i}`,
      title: `${[...String(i)].map((n) => "abcdefghij"[Number(n)]).join("")}ing`,
    }),
  );
  const manyFiles = filesOf([...many, documentWith({ id: "j", title: "Jacking" })]);
  const load = loadFrom(manyFiles);
  const read = JSON.parse(manyFiles[0]!.json) as SearchManifest;
  const spelling = createSpelling(read, createStore(load));
  const { corrections, files } = await spelling.correct("jcaking");
  expect(corrections.map(({ word }) => word)).toContain("jacking");
  expect(files).toEqual(load.paths);
  expect(files.length).toBeLessThan(read.vocabulary.backward.split(" ").length);
});

test("without a vocabulary there are problems and no corrections", async () => {
  const spelling = createSpelling(manifest, createStore(loadFrom([])));
  const { corrections, problems } = await spelling.correct("quarty");
  expect(corrections).toEqual([]);
  expect(problems).toHaveLength(2);
});

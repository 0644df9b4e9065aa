import { describe, expect, test } from "vitest";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import { createTerms } from "../../../../core/search/query/terms.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf([
  documentWith({ id: "b", title: "Sqlite" }),
  documentWith({ id: "a", title: "Query", summary: "sql" }),
  ...Array.from({ length: 2500 }, (_, i) => documentWith({ id: `c${i}`, title: `mass${i}` })),
]);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;
const open = (broken?: (path: string) => string | undefined) => {
  const load = loadFrom(files, broken);
  return { load, terms: createTerms(manifest, createStore(load)) };
};

describe("variants", () => {
  test.each([
    ["sql", true, ["exact sql 1", "prefix sqlite 1"]],
    ["sql", false, ["exact sql 1"]],
    ["sqli", true, ["prefix sqlite 1"]],
    ["nothing", true, []],
    ["mass", true, ["prefix mass* 2500"]],
    ["mass12", true, ["exact mass12 1"]],
    ["m", false, []],
    ["", false, []],
  ])("%j, prefixes %s", async (word, prefixes, expected) => {
    const { variants, problems } = await open().terms.find(word, prefixes);
    const shown = variants.map(({ kind, term, count }) => `${kind} ${term} ${count}`);
    expect(shown.slice(0, expected.length || 1)).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

test("an exact word weighs more than one that begins so", async () => {
  const { terms } = open();
  const whole = (await terms.find("sqlite", false)).variants[0]!.postings[0]!.weight;
  const begun = (await terms.find("sqlit", true)).variants[0]!.postings[0]!.weight;
  expect(whole).toBeGreaterThan(begun);
});

test("what a look-up took", async () => {
  const { terms, load } = open();
  const { files } = await terms.find("mass", true);
  expect(files).toEqual(load.paths);
  expect(files).toContain(terms.fileOf("mass"));
});

test("a word is decoded once", async () => {
  const { terms } = open();
  const [once, again] = [await terms.find("sql", true), await terms.find("sql", true)];
  expect(again.variants[0]).toBe(once.variants[0]);
});

test("a prefix over two files needs both, and a missing one is a problem", async () => {
  const titles = (start: string, count: number) =>
    Array.from({ length: count }, (_, i) => documentWith({ id: start + i, title: start + i }));
  const split = filesOf([...titles("lead", 350), ...titles("mass", 650)]);
  const load = loadFrom(split);
  const terms = createTerms(JSON.parse(split[0]!.json) as SearchManifest, createStore(load));
  const { variants } = await terms.find("mass", true);
  expect(variants).toHaveLength(650);
  expect(new Set(load.paths).size).toBe(2);
  const { problems } = await open(() => "}").terms.find("sql", true);
  expect(problems).toMatchObject([{ kind: "damaged" }]);
});

test("postings that lack give a variant without documents", async () => {
  const { terms } = open((path) =>
    path.includes("/terms/") ? '{"terms":"sql","postings":""}' : undefined,
  );
  const { variants } = await terms.find("sql", false);
  expect(variants[0]!.count).toBe(0);
  const cut = open((path) =>
    path.includes("/terms/") ? '{"terms":"a sql","postings":""}' : undefined,
  );
  expect((await cut.terms.find("sql", false)).variants[0]!.count).toBe(0);
});

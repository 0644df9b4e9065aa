import { describe, expect, test } from "vitest";
import { createFacetStore } from "../../../../core/search/query/facet-store.ts";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf(
  Array.from({ length: 2000 }, (_, i) => {
    const name = `Person ${String.fromCharCode(97 + (i % 26))}${i}`;
    const id = `wiki-${name.toLowerCase().replace(" ", "-")}`;
    return documentWith({
      id: `tool-${i}`,
      type: i % 2 ? "bot" : "gadget",
      maintainers: [{ id, name }],
    });
  }),
);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;
const open = (broken?: (path: string) => string | undefined) => {
  const load = loadFrom(files, broken);
  return { load, facets: createFacetStore(manifest, createStore(load)) };
};

test("all values, decoded", async () => {
  const { values, problems } = await open().facets.all("type");
  expect(values.map(({ value, documents }) => [value, documents.length])).toEqual([
    ["bot", 1000],
    ["gadget", 1000],
  ]);
  expect(problems).toEqual([]);
  expect((await open().facets.all("toString")).values).toEqual([]);
});

test("some values read only their files", async () => {
  const { load, facets } = open();
  const { values } = await facets.some("tools", ["tool-7", "tool-unknown"]);
  expect(values.map(({ value }) => value)).toEqual(["tool-7"]);
  expect(load.paths.length).toBeLessThanOrEqual(2);
  expect(manifest.facets.tools!.length).toBeGreaterThan(2);
  expect((await facets.some("unknown", ["x"])).values).toEqual([]);
});

describe("values that begin as was typed", () => {
  test("in few files: at any word", async () => {
    const { values } = await open().facets.suggest("type", "gad");
    expect(values.map(({ value }) => value)).toEqual(["gadget"]);
  });
  test("in many: by the start of the id, whatever the account", async () => {
    const { load, facets } = open();
    const { values } = await facets.suggest("maintainer", "Person b1");
    expect(values.length).toBeGreaterThan(0);
    expect(values.every(({ label }) => label?.startsWith("Person b1"))).toBe(true);
    expect(load.paths.length).toBeLessThan(manifest.facets.maintainer!.length);
  });
});

describe("values near what was typed, mistakes and all", () => {
  test("in few files: of all", async () => {
    const { values } = await open().facets.suggest("type", "gagdet");
    expect(values.map(({ value }) => value)).toEqual(["gadget"]);
  });
  test("in many: of those whose id begins alike, in four files at most, the nearest first", async () => {
    const { load, facets } = open();
    const near = await facets.near("tools", "tol-77", 3, ({ value }) => value !== "tool-77");
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.map(({ value }) => value)).not.toContain("tool-77");
    expect(load.paths.length).toBeLessThanOrEqual(4);
  });
  test("in many that all begin with the whole word: none", async () => {
    const { load, facets } = open();
    expect(await facets.near("tools", "tool", 3, () => true)).toEqual([]);
    expect(load.paths).toEqual([]);
  });
  test("of a facet that is not there: none", async () => {
    expect(await open().facets.near("unknown", "gadget", 3, () => true)).toEqual([]);
  });
});

test("a damaged file is a problem, the others stay", async () => {
  const { facets } = open((path) => (path.endsWith("tools-0.json") ? "[]" : undefined));
  const { values, problems } = await facets.all("tools");
  expect(problems).toMatchObject([{ kind: "damaged" }]);
  expect(values.length).toBeGreaterThan(0);
});

test("lists that lack their documents hold none", async () => {
  const broken = '{"values":["a","b"],"documents":"A"}';
  const { facets } = open((path) => (path.endsWith("type-0.json") ? broken : undefined));
  const { values } = await facets.all("type");
  expect(values.map(({ documents }) => documents.length)).toEqual([1, 0]);
});

import { describe, expect, test } from "vitest";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import type { Card } from "../../../../core/api/card.ts";
import { engineOver, filesOf, documentWith } from "../../../fixtures/search-index.ts";

const hosted = { hostedOn: ["two"], names: { two: "Tool 2" } };
const documents = [
  documentWith({ id: "retired", title: "Aardvark", lifecycle: "retired", ...hosted }),
  documentWith({ id: "old", title: "Badger", lifecycle: "deprecated" }),
  documentWith({ id: "ten", title: "Tool 10", maintainers: [{ id: "ann", name: "Ann" }] }),
  documentWith({ id: "two", title: "Tool 2", hostedOn: ["unknown"] }),
  documentWith({ id: "also-two", title: "Tool 2", lifecycle: "experimental" }),
];
const files = filesOf(documents);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;
const parsed = <T>(pattern: RegExp) =>
  files.filter(({ path }) => pattern.test(path)).map(({ json }) => JSON.parse(json) as T);

test("the default order: in full use by title, deprecated, not available", () => {
  const [cards] = parsed<Card[]>(/cards\/0/);
  expect(cards!.map(({ id }) => id)).toEqual(["also-two", "two", "ten", "old", "retired"]);
  expect(manifest).toMatchObject({ count: 5, preferred: 3, available: 4 });
});

test("all files but the manifest lie in the stamp's folder", () => {
  const [first, ...others] = files.map(({ path }) => path);
  expect(first).toBe("manifest.json");
  expect(others.every((path) => path.startsWith(`${manifest.stamp}/`))).toBe(true);
  expect(new Set(others).size).toBe(others.length);
});

describe("the same bytes", () => {
  test("for the same input", () => expect(filesOf(documents)).toEqual(files));
  test("in any order", () => expect(filesOf([...documents].reverse())).toEqual(files));
  test("but for none other", () => {
    const other = JSON.parse(filesOf(documents.slice(1))[0]!.json) as SearchManifest;
    expect(other.stamp).not.toBe(manifest.stamp);
  });
});

describe("labels come along", () => {
  test.each([
    ["maintainer", { values: ["ann"], labels: ["Ann"] }],
    ["platform", { values: ["two", "unknown"], labels: ["Tool 2", ""] }],
    ["tools", { labels: ["Tool 2", "Badger", "Aardvark", "Tool 10", "Tool 2"] }],
  ])("%s", (facet, file) => {
    expect(parsed(new RegExp(`facets/${facet}-`))).toMatchObject([file]);
  });
});

test("an empty catalog has an index, too", async () => {
  const engine = await engineOver([]);
  for (const query of ["", "anything"]) {
    const answer = await engine.find({ query, purpose: "use", filters: { type: ["bot"] } });
    expect(answer).toMatchObject({ results: [], total: 0, problems: [] });
  }
});

import { expect, test } from "vitest";
import { searchFiles } from "../../../scripts/build/search-index.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

test("the index lies where its manifest says", () => {
  const catalog = fixtureCatalog();
  const files = searchFiles(catalog);
  const manifest = files.get("api/v1/search/manifest.json")!;
  const { stamp, count } = JSON.parse(manifest) as { stamp: string; count: number };
  expect(count).toBe(catalog.entries.length);
  const folders = [...files.keys()].map((path) => path.split("/")[3]);
  expect([...new Set(folders)].sort()).toEqual(["manifest.json", stamp].sort());
});

import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { publishSearch, searchFiles } from "../../../scripts/build/search-index.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("the index is written where the manifest says", async () => {
  const folder = await temporaryFolder();
  const catalog = fixtureCatalog();
  await publishSearch(catalog, folder);
  const files = searchFiles(catalog);
  const { stamp, count } = JSON.parse(files.get("manifest.json")!) as Record<string, unknown>;
  expect(count).toBe(catalog.entries.length);
  expect((await readdir(`${folder}/api/v1/search`)).sort()).toEqual(
    ["manifest.json", stamp].sort(),
  );
});

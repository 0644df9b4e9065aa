import { expect, test } from "vitest";
import { outputs } from "../../../scripts/build/outputs.ts";
import { readCatalog } from "../../../schema/read/reader.ts";

const folder = "test/fixtures/catalog";
const { catalog, sources } = await readCatalog(folder);
const address = { site: "https://example.org/x", origin: "https://example.org", base: "/x/" };
const files = await outputs({ catalog: catalog!, sources, address, pages: ["", "tools/"] });

test.each([
  "api/v1/catalog.json",
  "api/v1/tools/harbour.json",
  "api/v1/search/manifest.json",
  "robots.txt",
  "schema/v1/tool.schema.json",
  "sitemap-index.xml",
  "submit/others.json",
  "submit/tools/harbour.yaml",
  "widget/v1/i18n/de.json",
])("%s is published", (path) => expect(files.get(path)).toMatch(/\n$/));

test("GitHub Pages is told to leave out nothing", () => expect(files.get(".nojekyll")).toBe(""));

test("pages are named to search engines", () => {
  expect(files.get("sitemap-0.xml")).toContain("<loc>https://example.org/x/tools/</loc>");
});

test("the same sources give the same texts", async () => {
  expect(await outputs({ catalog: catalog!, sources, address, pages: ["", "tools/"] })).toEqual(
    files,
  );
});

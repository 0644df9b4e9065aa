import { expect, test } from "vitest";
import { apiRecords } from "../../../core/api/files.ts";
import { FILES } from "../../../core/api/manifest.ts";
import { catalog } from "../../fixtures/api.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

test("all that the manifest names is there, and nothing else", () => {
  const { tool, ...lists } = FILES;
  const records = catalog.entries.map(({ id }) => tool.replace("{id}", id));
  expect([...apiRecords(catalog).keys()].sort()).toEqual(
    ["catalog.json", ...Object.values(lists), ...records].sort(),
  );
});

test("everything survives JSON", () => {
  for (const [path, record] of apiRecords(catalog)) {
    expect(JSON.parse(JSON.stringify(record)), path).toStrictEqual(record);
  }
});

test("an empty catalog is published too", () => {
  const empty = fixtureCatalog({ entries: [], maintainers: [], charts: [], notices: [] });
  const { "catalog.json": _, ...lists } = Object.fromEntries(apiRecords(empty));
  expect(Object.values(lists).map((list) => "count" in list && list.count)).toEqual([0, 0, 0, 0]);
});

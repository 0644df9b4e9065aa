import { expect, test } from "vitest";
import { readSomeSourceFiles, readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { smallCatalog } from "../examples.ts";

test("files by kind", async () => {
  const sources = await readSourceFiles("schema/examples/catalog");
  expect(sources.about?.value.title).toBe("Small Catalog");
  expect(Object.keys(sources.vocabularies)).toEqual(["goals", "levels", "skills", "tasks"]);
  expect(sources.tools.map(({ id }) => id)).toEqual(["candle", "lamp", "shelf", "table"]);
  expect(sources.maintainers.map(({ id }) => id)).toEqual(["crew", "kim"]);
  expect(sources.questions?.value).toHaveLength(1);
  expect(sources.redirects?.value).toEqual({ torch: "lamp" });
});

test("files that say nothing are left out, but counted", async () => {
  const folder = await smallCatalog({ "tools/lamp.yaml": { text: "" } });
  const { all, tools } = await readSourceFiles(folder);
  expect(tools.map(({ id }) => id)).toEqual(["candle", "shelf", "table"]);
  expect(all.map(({ path }) => path)).toContain("tools/lamp.yaml");
});

test("of some files those that they name are read, and those that all lean on", async () => {
  const { all, listing } = await readSomeSourceFiles(
    "schema/examples/catalog",
    new Set(["tools/lamp.yaml"]),
  );
  expect(all.map(({ path }) => path)).toEqual([
    "catalog.yaml",
    "maintainers/crew.yaml",
    "questions.yaml",
    "redirects.yaml",
    "tools/lamp.yaml",
    "tools/shelf.yaml",
    "vocabularies/goals.yaml",
    "vocabularies/levels.yaml",
    "vocabularies/skills.yaml",
    "vocabularies/tasks.yaml",
  ]);
  expect(listing.files).toHaveLength(16);
});

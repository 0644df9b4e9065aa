import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openPublished } from "../../../../scripts/cli/search/published-catalog.ts";
import { apiFiles } from "../../../../scripts/build/api.ts";
import { searchFiles } from "../../../../scripts/build/search-index.ts";
import { writeFiles } from "../../../../scripts/build/write-files.ts";
import { fixtureCatalog } from "../../../fixtures/catalog-parts.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

const request = { query: "", purpose: "use", filters: {} } as const;

test("each opening starts with nothing cached and counts what it reads", async () => {
  const folder = await temporaryFolder();
  const catalog = fixtureCatalog();
  await writeFiles(folder, apiFiles(catalog));
  await writeFiles(folder, searchFiles(catalog));
  const built = await openPublished(folder);
  if (typeof built === "string") throw new Error(built);
  const files = searchFiles(catalog);
  const manifest = gzipSync(files.get("api/v1/search/manifest.json")!).length;
  for (let i = 0; i < 2; i++) {
    const { engine, traffic } = await built.open();
    expect(traffic()).toEqual({ requests: 1, bytes: manifest });
    await engine.find(request);
    // The first list comes with the manifest.
    expect(traffic().requests).toBe(1);
    await engine.find({ ...request, query: "citer" });
    expect(traffic().requests).toBe(2);
    expect(traffic().bytes).toBeGreaterThan(manifest);
  }
});

test("the skills that one may know, and the tasks", async () => {
  const folder = await temporaryFolder();
  const catalog = fixtureCatalog();
  await writeFiles(folder, searchFiles(catalog));
  expect(await openPublished(folder)).toMatchObject({ vocabularies: { skills: [], tasks: [] } });
  await writeFiles(folder, apiFiles(catalog));
  const { skills, tasks } = catalog.vocabularies;
  expect(await openPublished(folder)).toMatchObject({ vocabularies: { skills, tasks } });
});

test("nothing to search is a sentence", async () => {
  const folder = await temporaryFolder();
  expect(await openPublished(folder)).toMatch(/manifest\.json is missing/);
});

test("a folder that is not there is a sentence", async () => {
  expect(await openPublished(`${await temporaryFolder()}/nowhere`)).toMatch(/There is no folder/);
});

test("a manifest that is no JSON is a sentence, too", async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, searchFiles(fixtureCatalog()));
  await writeFile(`${folder}/api/v1/search/manifest.json`, "{");
  expect(await openPublished(folder)).toMatch(/manifest\.json is damaged/);
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalog } from "../../../schema/read/reader.ts";
import { apiFiles, publishApi } from "../../../scripts/build/api.ts";
import { projectPath } from "../../../scripts/project.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

const { catalog } = await readCatalog(projectPath("test/fixtures/catalog"));

test("one file for each list, one for each entry, nothing else", async () => {
  const folder = await temporaryFolder();
  await publishApi(catalog!, folder);
  const lists = ["catalog", "charts", "maintainers", "notices", "tools"].map((n) => `${n}.json`);
  const records = catalog!.entries.map(({ id }) => `tools/${id}.json`);
  const files = Object.keys(await contentsOf(join(folder, "api/v1")));
  expect(files.sort()).toEqual([...lists, ...records].sort());
});

test.each([...apiFiles(catalog!)])("%s is one line of JSON with version and date", (_, text) => {
  expect(text).toMatch(/^[^\n]*\n$/);
  expect(JSON.parse(text)).toMatchObject({ version: 1, date: catalog!.date });
});

test("entries are written as their files say it", async () => {
  const folder = await temporaryFolder();
  await publishApi(catalog!, folder);
  const [entry] = catalog!.entries;
  const text = await readFile(join(folder, `api/v1/tools/${entry!.id}.json`), "utf8");
  expect(JSON.parse(text)).toMatchObject({ tool: { id: entry!.id, title: entry!.title } });
});

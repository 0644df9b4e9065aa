import { expect, test } from "vitest";
import { readCatalog } from "../../../schema/read/reader.ts";
import { apiFiles } from "../../../scripts/build/api.ts";
import { projectPath } from "../../../scripts/project.ts";

const { catalog } = await readCatalog(projectPath("test/fixtures/catalog"));

test("one file for each list, one for each entry, nothing else", () => {
  const lists = ["catalog", "charts", "maintainers", "notices", "tools"].map((n) => `${n}.json`);
  const records = catalog!.entries.map(({ id }) => `tools/${id}.json`);
  const paths = [...lists, ...records].map((path) => `api/v1/${path}`);
  expect([...apiFiles(catalog!).keys()].sort()).toEqual(paths.sort());
});

test.each([...apiFiles(catalog!)])("%s is one line of JSON with version and date", (_, text) => {
  expect(text).toMatch(/^[^\n]*\n$/);
  expect(JSON.parse(text)).toMatchObject({ version: 1, date: catalog!.date });
});

test("entries are written as their files say it", () => {
  const [entry] = catalog!.entries;
  const text = apiFiles(catalog!).get(`api/v1/tools/${entry!.id}.json`);
  expect(JSON.parse(text!)).toMatchObject({ tool: { id: entry!.id, title: entry!.title } });
});

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OtherFiles } from "../../../schema/check/known.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import { formFiles } from "../../../scripts/build/form.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const FIXTURE = "schema/examples/catalog";
const { catalog, sources } = await readCatalog(FIXTURE);

test("each entry's file as it is, and what is known of all of them", async () => {
  const files = formFiles(catalog!, sources);
  expect([...files.keys()].sort()).toEqual([
    "submit/others.json",
    ...["candle", "lamp", "shelf", "table"].map((id) => `submit/tools/${id}.yaml`),
  ]);
  const lamp = await readFile(`${FIXTURE}/tools/lamp.yaml`, "utf8");
  expect(files.get("submit/tools/lamp.yaml")).toBe(lamp);
});

test("a file in JSON keeps its name", async () => {
  const source = join(await temporaryFolder(), "catalog");
  await cp(FIXTURE, source, { recursive: true });
  const text = JSON.stringify({
    title: "Bulb",
    summary: "Light it.",
    url: "https://bulb.example.org/",
    maintainers: ["kim"],
  });
  await writeFile(join(source, "tools/bulb.json"), text);
  const read = await readCatalog(source);
  const files = formFiles(read.catalog!, read.sources);
  expect(files.get("submit/tools/bulb.json")).toBe(text);
  const { entries } = JSON.parse(files.get("submit/others.json")!) as OtherFiles;
  expect(entries.find(({ id }) => id === "bulb")?.file).toBe("bulb.json");
});

test("a file that changes after it was checked is published as it was checked", async () => {
  const source = join(await temporaryFolder(), "catalog");
  await cp(FIXTURE, source, { recursive: true });
  const lamp = await readFile(join(source, "tools/lamp.yaml"), "utf8");
  const read = await readCatalog(source);
  await writeFile(join(source, "tools/lamp.yaml"), "title: [");
  await writeFile(join(source, "tools/new.yaml"), "title: [");
  const files = formFiles(read.catalog!, read.sources);
  expect(files.get("submit/tools/lamp.yaml")).toBe(lamp);
  expect(files.has("submit/tools/new.yaml")).toBe(false);
});

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takenIds, toolsFolder, writeNew } from "../../../../scripts/cli/new/entry-file.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

test("takenIds: whatever the ending and the letter case", async () => {
  const folder = await temporaryFolder();
  for (const name of ["Ferry.YML", "buoy.json"]) await writeFile(join(folder, name), "");
  expect(await takenIds(folder)).toEqual(new Set(["ferry", "buoy"]));
});

test("toolsFolder: none where there is no catalog", async () => {
  expect(await toolsFolder(await temporaryFolder())).toBeUndefined();
});

test("writeNew writes once, and leaves nothing beside", async () => {
  const folder = await temporaryFolder();
  expect(await writeNew(folder, "a.yaml", "one")).toBe(true);
  expect(await writeNew(folder, "a.yaml", "two")).toBe(false);
  expect(await readdir(folder)).toEqual(["a.yaml"]);
  expect(await readFile(join(folder, "a.yaml"), "utf8")).toBe("one");
});

import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftovers } from "../../../scripts/build/leftovers.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("removes what belongs to a dead process, and nothing else", async () => {
  const folder = await temporaryFolder();
  const kept = [`v2.${process.pid}.tmp`, "v2.999999999.other", "v2.tmp", "v3.999999999.tmp"];
  for (const name of [...kept, "v2.999999999.tmp"]) await mkdir(join(folder, name));
  await removeLeftovers(folder, (pid) => `v2.${pid}.tmp`);
  expect((await readdir(folder)).sort()).toEqual(kept.sort());
});

test("removes in the way that is asked for", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "v2.999999999.tmp"));
  const found: string[] = [];
  await removeLeftovers(
    folder,
    (pid) => `v2.${pid}.tmp`,
    async (path) => Promise.resolve(void found.push(path)),
  );
  expect(found).toEqual([join(folder, "v2.999999999.tmp")]);
  expect(await readdir(folder)).toEqual(["v2.999999999.tmp"]);
});

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { carryOver } from "../../../scripts/build/host-files.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

test("CNAME and .well-known/ go over, other files don't, and what is there stays", async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  await mkdir(join(from, ".well-known/deep"), { recursive: true });
  for (const path of ["CNAME", "_headers", "letter.txt", ".well-known/deep/a"])
    await writeFile(join(from, path), "old");
  await writeFile(join(to, "_headers"), "new");
  await carryOver(from, to);
  expect(Object.keys(await contentsOf(to))).toEqual([".well-known/deep/a", "CNAME", "_headers"]);
  expect(await readFile(join(to, "_headers"), "utf8")).toBe("new");
});

test("from a folder that is missing nothing goes over", async () => {
  const to = await temporaryFolder();
  await carryOver(join(to, "nowhere"), to);
  expect(await contentsOf(to)).toEqual({});
});

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { staleDerived, writeDerived } from "../../../scripts/generate/derived.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("what differs or is missing is stale, and written", async () => {
  const folder = await temporaryFolder();
  const file = (name: string, text: string) => ({ path: join(folder, name), text });
  await mkdir(join(folder, "a"));
  await writeFile(join(folder, "same"), "1");
  await writeFile(join(folder, "other"), "1");
  const files = [file("same", "1"), file("other", "2"), file("a/b/new", "3")];
  const stale = [join(folder, "other"), join(folder, "a/b/new")];
  expect(await staleDerived(files)).toEqual(stale);
  expect(await writeDerived(files)).toEqual(stale);
  expect(await readFile(join(folder, "a/b/new"), "utf8")).toBe("3");
  expect(await staleDerived(files)).toEqual([]);
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../../scripts/build/write-files.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("writes files and makes their folders", async () => {
  const folder = join(await temporaryFolder(), "new");
  const files = new Map(["a.txt", "b/c/d.txt"].map((path) => [path, `text of ${path}`]));
  await writeFiles(folder, files);
  for (const [path, text] of files) expect(await readFile(join(folder, path), "utf8")).toBe(text);
});

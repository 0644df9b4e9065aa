import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import Fuse from "fuse.js/basic";
import { expect, test } from "vitest";
import { onlyMatch } from "../../../scripts/build/fuse-match.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const built = readFileSync("node_modules/fuse.js/dist/fuse.basic.mjs", "utf8");
const options = { threshold: 0.4, ignoreLocation: true };

test("what is left matches as all of it does", async () => {
  const file = join(await temporaryFolder(), "fuse.mjs");
  await writeFile(file, onlyMatch(built));
  const { default: less } = (await import(pathToFileURL(file).href)) as { default: typeof Fuse };
  const words = ["harbour", "harbor", "lighthouse", "lihgthouse", "sea", "see", "", "a".repeat(40)];
  const answers = (fuse: Pick<typeof Fuse, "match">) =>
    words.flatMap((a) => words.map((b) => fuse.match(a, b, options)));
  expect(answers(less)).toEqual(answers(Fuse));
  expect(Object.keys(less)).toEqual(["match"]);
});

test("a module that is built otherwise is refused", () => {
  expect(() => onlyMatch("var Fuse = class {};")).toThrow("fuse.js is not built as it was");
});

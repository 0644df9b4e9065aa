import { lstat, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Content } from "../../../schema/check/examples.ts";
import {
  linesBefore,
  putSmallCatalog,
  readExamples,
} from "../../../scripts/generate/example-catalog.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const PATH = "redirects.yaml";
const put = async (content: Content, without?: string[]): Promise<string> => {
  const folder = await temporaryFolder();
  await putSmallCatalog(folder, { [PATH]: content }, without);
  return join(folder, PATH);
};

describe("what stands there afterwards", () => {
  test.each<[Content, string]>([
    ["lantern: lamp\n", "torch: lamp\nlantern: lamp\n"],
    ["torch: table\n", "\ntorch: table\n"],
    [{ text: "{}\n" }, "{}\n"],
    [{ text: "# ", padded: 9 }, "# xxxxxxx"],
  ])("%j", async (content, end) => {
    expect((await readFile(await put(content), "utf8")).slice(-end.length)).toBe(end);
  });

  test.each<[Content, string]>([
    [{ text: "é", encoding: "latin1" }, "e9"],
    [{ text: "é", encoding: "utf16le" }, "fffee900"],
  ])("%j", async (content, bytes) => {
    expect(await readFile(await put(content), "hex")).toBe(bytes);
  });

  test("a link", async () => {
    expect(await readlink(await put({ link: "elsewhere.yaml" }))).toBe("elsewhere.yaml");
  });

  test("nothing", async () => {
    await expect(lstat(await put({ absent: true }))).rejects.toThrow("ENOENT");
  });

  test("a folder", async () => {
    const folder = await temporaryFolder();
    await putSmallCatalog(folder, { "tools/stool.yaml": { folder: true } });
    expect((await lstat(join(folder, "tools/stool.yaml"))).isDirectory()).toBe(true);
  });
});

test("fields come after what stays of the file; a whole file has nothing before it", async () => {
  const example = (await readExamples()).find(({ wrong }) => typeof wrong === "string")!;
  expect(await linesBefore({ ...example, file: PATH, wrong: "lantern: lamp\n" })).toBe(2);
  expect(await linesBefore({ ...example, file: PATH, wrong: { text: "{}\n" } })).toBe(0);
});

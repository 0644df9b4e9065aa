import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../scripts/cli/command.ts";
import { restoreOut, stagingFor, swapIn } from "../../../scripts/build/swap.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

async function folderWith(path: string, text: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, "index.html"), text);
  return path;
}

async function pageOf(path: string): Promise<string> {
  return readFile(join(path, "index.html"), "utf8");
}

describe("restoreOut", () => {
  const cases = [
    { there: ["dist", "dist.old"], page: "dist" },
    { there: ["dist.old"], page: "dist.old" },
    { there: ["dist"], page: "dist" },
  ];
  test.each(cases)(
    "where there is $there, the page of $page is served",
    async ({ there, page }) => {
      const folder = await temporaryFolder();
      for (const name of there) await folderWith(join(folder, name), name);
      await restoreOut(join(folder, "dist"));
      expect(await pageOf(join(folder, "dist"))).toBe(page);
    },
  );

  test("where there is neither, nothing happens", async () => {
    const folder = await temporaryFolder();
    await restoreOut(join(folder, "a/b/dist"));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("swapIn", () => {
  test.each([true, false])("an old folder there: %s", async (old) => {
    const folder = await temporaryFolder();
    const out = join(folder, "new/dist");
    if (old) await folderWith(out, "old");
    const staging = await stagingFor(out, []);
    await folderWith(staging, "new");
    await swapIn(staging, out);
    expect(await pageOf(out)).toBe("new");
    expect(await readdir(join(folder, "new"))).toEqual(["dist"]);
  });

  test("a left-over OUT.old is in nobody's way", async () => {
    const folder = await temporaryFolder();
    const out = await folderWith(join(folder, "dist"), "old");
    await folderWith(`${out}.old`, "older");
    const staging = await folderWith(await stagingFor(out, []), "new");
    await swapIn(staging, out);
    expect(await pageOf(out)).toBe("new");
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("two at once: both end, one wins, nothing is left over", async () => {
    const folder = await temporaryFolder();
    const out = await folderWith(join(folder, "dist"), "old");
    const stagings = ["one", "two"].map((name) => join(folder, `dist.${name}`));
    for (const staging of stagings) await folderWith(staging, "new");
    await Promise.all(stagings.map(async (staging) => swapIn(staging, out)));
    expect(await pageOf(out)).toBe("new");
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("a link stays a link", async () => {
    const folder = await temporaryFolder();
    await folderWith(join(folder, "real"), "old");
    await symlink("real", join(folder, "dist"));
    const staging = await folderWith(await stagingFor(join(folder, "dist"), []), "new");
    await swapIn(staging, join(folder, "dist"));
    expect(await pageOf(join(folder, "real"))).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["dist", "real"]);
  });
});

describe("stagingFor", () => {
  test("lies beside the folder and clears away what a killed build left", async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "dist");
    const mine = `${out}.${process.pid}.staging`;
    for (const name of [mine, `${out}.999999999.staging`, join(folder, "other.999999999.staging")])
      await mkdir(name);
    expect(await stagingFor(out, [])).toBe(mine);
    expect((await readdir(folder)).sort()).toEqual([
      `dist.${process.pid}.staging`,
      "other.999999999.staging",
    ]);
  });

  const refused = [
    { out: "sources", why: "it is a source", says: "sources would be lost" },
    { out: ".", why: "a source lies in it", says: "sources would be lost" },
    { out: "sources/dist", why: "it lies in a source", says: "sources would be lost" },
    { out: "clone", why: "it is a git work tree", says: "clone is a git work tree." },
    { out: "file", why: "it is a file", says: "file is not a folder." },
  ];
  test.each(refused)("refuses $out: $why", async ({ out, says }) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "sources"));
    await mkdir(join(folder, "clone/.git"), { recursive: true });
    await writeFile(join(folder, "file"), "");
    const staging = stagingFor(join(folder, out), [join(folder, "sources")]);
    await expect(staging).rejects.toThrow(UsageError);
    await expect(staging).rejects.toThrow(says);
  });

  test("refuses a link to itself", async () => {
    const folder = await temporaryFolder();
    await symlink("dist", join(folder, "dist"));
    await expect(stagingFor(join(folder, "dist"), [])).rejects.toThrow(UsageError);
  });

  test("refuses the working directory", async () => {
    await expect(stagingFor(".", [])).rejects.toThrow(UsageError);
  });
});

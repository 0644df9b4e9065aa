import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../scripts/cli/command.ts";
import { writeMarker } from "../../../scripts/build/marker.ts";
import { restoreOut, stagingFor, swapIn } from "../../../scripts/build/swap.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

/** No process has it. */
const DEAD = 999_999_999;

async function folderWith(path: string, text: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, "index.html"), text);
  return path;
}

async function publishedWith(path: string, text: string): Promise<string> {
  await folderWith(path, text);
  await writeFile(join(path, "more.html"), text);
  await writeMarker(path);
  return path;
}

async function pageOf(path: string): Promise<string> {
  return readFile(join(path, "index.html"), "utf8");
}

describe("restoreOut", () => {
  const cases = [
    { there: ["dist", "dist.old"], page: "dist" },
    { there: ["dist.old"], page: "dist.old" },
    { there: ["dist.12.old"], page: "dist.12.old" },
    { there: ["dist.12.old", "dist.9.old"], page: "dist.9.old" },
    { there: ["dist"], page: "dist" },
  ];
  test.each(cases)(
    "where there is $there, the page of $page is served",
    async ({ there, page }) => {
      const folder = await temporaryFolder();
      for (const name of there) await publishedWith(join(folder, name), name);
      await restoreOut(join(folder, "dist"));
      expect(await pageOf(join(folder, "dist"))).toBe(page);
    },
  );

  test("where there is neither, nothing happens", async () => {
    const folder = await temporaryFolder();
    await restoreOut(join(folder, "a/b/dist"));
    expect(await readdir(folder)).toEqual([]);
  });

  test("a folder of somebody else that is called dist.old stays where it is", async () => {
    const folder = await temporaryFolder();
    await folderWith(join(folder, "dist.old"), "mine");
    await restoreOut(join(folder, "dist"));
    expect(await readdir(folder)).toEqual(["dist.old"]);
  });

  test("a dist.old that is half removed is not taken for whole", async () => {
    const folder = await temporaryFolder();
    await publishedWith(join(folder, "dist.old"), "half");
    await rm(join(folder, "dist.old/more.html"));
    await restoreOut(join(folder, "dist"));
    expect(await readdir(folder)).toEqual(["dist.old"]);
  });
});

describe("swapIn", () => {
  test.each([true, false])("an old folder there: %s", async (old) => {
    const folder = await temporaryFolder();
    const out = join(folder, "new/dist");
    if (old) await publishedWith(out, "old");
    const staging = await stagingFor(out, []);
    await publishedWith(staging, "new");
    await swapIn(staging, out);
    expect(await pageOf(out)).toBe("new");
    expect(await readdir(join(folder, "new"))).toEqual(["dist"]);
  });

  test("an empty folder there is replaced", async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "dist");
    await mkdir(out);
    const staging = await publishedWith(await stagingFor(out, []), "new");
    await swapIn(staging, out);
    expect(await pageOf(out)).toBe("new");
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("what a host needs goes over, also from a folder that a killed build moved aside", async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "dist");
    const staging = await publishedWith(await stagingFor(out, []), "new");
    const aside = await publishedWith(`${out}.${DEAD}.old`, "old");
    await writeFile(join(aside, "CNAME"), "tools.example.org");
    await swapIn(staging, out);
    expect(await pageOf(out)).toBe("new");
    expect(await readFile(join(out, "CNAME"), "utf8")).toBe("tools.example.org");
  });

  test("what somebody has put there meanwhile is not lost", async () => {
    const folder = await temporaryFolder();
    const out = await publishedWith(join(folder, "dist"), "old");
    const staging = await publishedWith(await stagingFor(out, []), "new");
    await writeFile(join(out, "letter.txt"), "mine");
    await expect(swapIn(staging, out)).rejects.toThrow("dist/letter.txt was not published");
    expect(await pageOf(out)).toBe("old");
  });

  test("where the new folder can't be put in its place, the old one is put back", async () => {
    const folder = await temporaryFolder();
    const out = await publishedWith(join(folder, "dist"), "old");
    await expect(swapIn(join(folder, "nowhere"), out)).rejects.toThrow("ENOENT");
    expect(await pageOf(out)).toBe("old");
    expect(await readdir(folder)).toEqual(["dist"]);
  });

  test("three at once, twenty times: all end, one wins, nothing is left over", async () => {
    for (let round = 0; round < 20; round++) {
      const folder = await temporaryFolder();
      const out = await publishedWith(join(folder, "dist"), "old");
      const stagings = ["one", "two", "three"].map((name) => join(folder, `dist.${name}`));
      for (const staging of stagings) await publishedWith(staging, "new");
      // As three processes.
      await Promise.all(stagings.map(async (staging, i) => swapIn(staging, out, DEAD - i)));
      expect(await pageOf(out)).toBe("new");
      expect(await readdir(folder)).toEqual(["dist"]);
    }
  });

  test("a link stays a link", async () => {
    const folder = await temporaryFolder();
    await publishedWith(join(folder, "real"), "old");
    await symlink("real", join(folder, "dist"));
    const staging = await publishedWith(await stagingFor(join(folder, "dist"), []), "new");
    await swapIn(staging, join(folder, "dist"));
    expect(await pageOf(join(folder, "real"))).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["dist", "real"]);
  });
});

describe("stagingFor", () => {
  test("lies beside the folder and clears away what a killed build left", async () => {
    const folder = await temporaryFolder();
    const out = await publishedWith(join(folder, "dist"), "old");
    const mine = `${out}.${process.pid}.staging`;
    for (const name of [mine, `${out}.${DEAD}.staging`, `${out}.${DEAD}.removed`])
      await folderWith(name, "half");
    await publishedWith(`${out}.${DEAD}.old`, "older");
    // Of another folder, or of somebody else.
    const others = [`other.${DEAD}.staging`, "dist.old", "dist.staging"];
    for (const name of others) await folderWith(join(folder, name), "mine");
    expect(await stagingFor(out, [])).toBe(mine);
    expect((await readdir(folder)).sort()).toEqual(["dist", ...others].sort());
  });

  test("what was moved aside stays as long as nothing stands in its place", async () => {
    const folder = await temporaryFolder();
    const aside = await publishedWith(join(folder, `dist.${DEAD}.old`), "only");
    await stagingFor(join(folder, "dist"), []);
    expect(await pageOf(aside)).toBe("only");
  });

  test("a folder with nothing but what a file manager leaves counts as empty", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist/.DS_Store"), "");
    await expect(stagingFor(join(folder, "dist"), [])).resolves.toContain("dist.");
  });

  const refused = [
    { out: "letters", says: "letters was not published by this program" },
    { out: "dist", says: "dist/letter.txt was not published by this program" },
  ];
  test.each(refused)("refuses $out, which has somebody's own files", async ({ out, says }) => {
    const folder = await temporaryFolder();
    await folderWith(join(folder, "letters"), "mine");
    await publishedWith(join(folder, "dist"), "old");
    await writeFile(join(folder, "dist/letter.txt"), "mine");
    const staging = stagingFor(join(folder, out), []);
    await expect(staging).rejects.toThrow(UsageError);
    await expect(staging).rejects.toThrow(says);
  });
});

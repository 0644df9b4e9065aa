import { cp, mkdir, readdir, readFile, watch, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeMarker } from "../../../scripts/build/marker.ts";
import { projectPath } from "../../../scripts/project.ts";
import { endProgram, runProgram, startProgram } from "../../setup/run.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

const CATALOG = projectPath("test/fixtures/catalog");

/** A folder with a copy of the fixture catalog in it, changed so that it is recognised, and perhaps refused. */
async function workplace(title: string, broken = false): Promise<string> {
  const folder = await temporaryFolder();
  await cp(CATALOG, join(folder, "catalog"), { recursive: true });
  const about = join(folder, "catalog/catalog.yaml");
  const text = await readFile(about, "utf8");
  await writeFile(about, text.replace(/^title:.*$/m, broken ? "titel: x" : `title: ${title}`));
  return folder;
}

/** Puts a published folder there that holds one file, and what else is named. */
async function putOld(out: string, ...others: string[]): Promise<Record<string, string>> {
  await mkdir(join(out, "deep"), { recursive: true });
  await writeFile(join(out, "deep/old.bin"), Buffer.from([0, 255, 10]));
  await writeMarker(out);
  for (const path of others) await writeFile(join(out, path), path);
  return contentsOf(out);
}

async function titleIn(out: string): Promise<string> {
  const text = await readFile(join(out, "api/v1/catalog.json"), "utf8");
  return (JSON.parse(text) as { title: string }).title;
}

async function untilStaged(folder: string): Promise<void> {
  for await (const { filename } of watch(folder)) if (filename?.endsWith(".staging")) return;
}

test("replaces the old folder, and says so", async () => {
  const folder = await workplace("Harbour");
  await putOld(join(folder, "dist"));
  const { code, stdout } = await runProgram(["build"], folder);
  expect(stdout).toMatch(/Published \d+ tools into dist in [\d.]+ s\.\n$/);
  expect(code).toBe(0);
  expect(await titleIn(join(folder, "dist"))).toBe("Harbour");
  expect(Object.keys(await contentsOf(join(folder, "dist")))).not.toContain("deep/old.bin");
  expect((await readdir(folder)).sort()).toEqual(["catalog", "dist"]);
});

test("what a host needs in the old folder stays; what is somebody's own is refused, and named", async () => {
  const folder = await workplace("Harbour");
  const out = join(folder, "dist");
  await putOld(out, "CNAME");
  expect((await runProgram(["build"], folder)).code).toBe(0);
  expect(await readFile(join(out, "CNAME"), "utf8")).toBe("CNAME");
  await writeFile(join(out, "tools/notes.txt"), "mine");
  const before = await contentsOf(out);
  const { code, stderr } = await runProgram(["build"], folder);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^dist\/tools\/notes\.txt was not pub/),
  ]);
  expect(await contentsOf(out)).toEqual(before);
});

test("a folder that no build has published is refused, and so is its namesake .old", async () => {
  const folder = await workplace("Harbour");
  for (const name of ["pub", "new.old"]) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "letter.txt"), "mine");
  }
  const before = await contentsOf(folder);
  const { code, stderr } = await runProgram(["build", "--out", "pub"], folder);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^pub was not published by this/)]);
  expect((await runProgram(["serve", "--out", "new"], folder)).code).toBe(1);
  expect(await contentsOf(folder)).toEqual(before);
});

test("a file that is changed while it builds: everything shows what was checked", async () => {
  const folder = await workplace("Old");
  const file = join(folder, "catalog/tools/harbour.yaml");
  const text = await readFile(file, "utf8");
  const title = /^title: .*$/m;
  const staged = untilStaged(folder);
  const build = runProgram(["build"], folder);
  await staged;
  await writeFile(file, text.replace(title, "title: Changed in between"));
  expect((await build).code).toBe(0);
  expect(await readFile(join(folder, "dist/submit/tools/harbour.yaml"), "utf8")).toBe(text);
  expect(await readFile(join(folder, "dist/tools/harbour/index.html"), "utf8")).not.toContain(
    "Changed in between",
  );
});

test("the same input gives the same bytes, also for two builds at once of two catalogs", async () => {
  const [one, two] = [await workplace("One"), await workplace("Two")];
  const build = async (folder: string, out: string): Promise<number | null> =>
    (await runProgram(["build", "--out", out], folder)).code;
  expect(await Promise.all([build(one, "a/b/dist"), build(two, "dist")])).toEqual([0, 0]);
  expect([await titleIn(join(one, "a/b/dist")), await titleIn(join(two, "dist"))]).toEqual([
    "One",
    "Two",
  ]);
  expect(await readFile(join(two, "dist/index.html"), "utf8")).not.toContain("One");
  expect(await build(one, "again")).toBe(0);
  expect(await contentsOf(join(one, "again"))).toEqual(await contentsOf(join(one, "a/b/dist")));
});

describe("a catalog with errors is refused", () => {
  test("each problem has its place, and the old folder stays byte for byte", async () => {
    const folder = await workplace("Broken", true);
    const old = await putOld(join(folder, "dist"));
    const built = await runProgram(["build"], folder);
    expect(built.code).toBe(1);
    expect(built.stdout).toMatch(/^catalog\/catalog\.yaml:\d+:\d+ error [a-z-]+ .*titel/m);
    expect(built.stderr).toBe("Nothing was published: dist is as it was.\n");
    expect(await contentsOf(join(folder, "dist"))).toEqual(old);
    expect((await readdir(folder)).sort()).toEqual(["catalog", "dist"]);
    const checked = await runProgram(["check"], folder);
    expect(built.stdout).toBe(checked.stdout);
  });

  test("what a crash left behind is put back first", async () => {
    const folder = await workplace("Broken", true);
    const old = await putOld(join(folder, "dist.old"));
    expect((await runProgram(["build"], folder)).code).toBe(1);
    expect(await contentsOf(join(folder, "dist"))).toEqual(old);
  });

  test("a folder that is not there is a problem with a place", async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await runProgram(["build", "--catalog", "nowhere"], folder);
    expect(stdout).toMatch(/^nowhere\S*:1:1 error /);
    expect(code).toBe(1);
  });
});

test("a build that is killed leaves the old folder, and nothing that the next one keeps", async () => {
  const folder = await workplace("New");
  const out = join(folder, "dist");
  const old = await putOld(out);
  // It looks before the build begins: what is missed would never come again.
  const staged = untilStaged(folder);
  const child = startProgram(["build"], folder);
  await staged;
  await endProgram(child, "SIGKILL");
  expect(await contentsOf(out)).toEqual(old);
  expect((await runProgram(["build"], folder)).code).toBe(0);
  expect(await titleIn(out)).toBe("New");
  expect((await readdir(folder)).sort()).toEqual(["catalog", "dist"]);
});

test.each([".", "catalog", "catalog/dist", projectPath("site")])(
  "refuses to publish into %s",
  async (out) => {
    const folder = await workplace("Kept");
    const before = await contentsOf(folder);
    const { code, stderr } = await runProgram(["build", "--out", out], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining("can't be published into")]);
    expect(await contentsOf(folder)).toEqual(before);
  },
);

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { standingAt, writeMarker } from "../../../scripts/build/marker.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

async function put(folder: string, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

const MARKER = "published.txt";

test("the marker lists every other file, sorted", async () => {
  const folder = await temporaryFolder();
  await put(folder, "index.html", "a/b.txt");
  await writeMarker(folder);
  await writeMarker(folder);
  const [, ...paths] = (await readFile(join(folder, MARKER), "utf8")).split("\n");
  expect(paths).toEqual(["a/b.txt", "index.html", ""]);
});

describe("standingAt", () => {
  test("nothing there", async () => {
    expect(await standingAt(join(await temporaryFolder(), "dist"))).toEqual({ kind: "missing" });
  });

  test("an empty folder, also with folders in it", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "a/b"), { recursive: true });
    expect(await standingAt(folder)).toEqual({ kind: "empty" });
  });

  test.each(["letter.txt", MARKER])("somebody's own %s", async (path) => {
    const folder = await temporaryFolder();
    await put(folder, path);
    expect(await standingAt(folder)).toEqual({ kind: "unknown" });
  });

  const added = [
    { path: "CNAME", others: [] },
    { path: ".well-known/security.txt", others: [] },
    { path: ".DS_Store", others: [] },
    { path: "_astro/of-the-release-before.js", others: [] },
    { path: "deep/letter.txt", others: ["deep/letter.txt"] },
    { path: "deep/CNAME", others: ["deep/CNAME"] },
  ];
  test.each(added)("a published folder with $path beside: others are $others", async (each) => {
    const folder = await temporaryFolder();
    await put(folder, "index.html", "deep/page.html");
    await writeMarker(folder);
    await put(folder, each.path);
    expect(await standingAt(folder)).toEqual({
      kind: "published",
      isWhole: true,
      others: each.others,
    });
  });

  test("a published folder that lacks a file is not whole", async () => {
    const folder = await temporaryFolder();
    await put(folder, "index.html", "deep/page.html");
    await writeMarker(folder);
    await rm(join(folder, "deep/page.html"));
    expect(await standingAt(folder)).toMatchObject({ kind: "published", isWhole: false });
  });
});

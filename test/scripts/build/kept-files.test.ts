import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { takeOver } from "../../../scripts/build/kept-files.ts";
import { writeMarker } from "../../../scripts/build/marker.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

const KEPT = "kept.json";
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-01-01T00:00:00Z");

/** Publishes files, each of which holds its path, over what stood in `previous`, as on a certain day. */
async function release(
  paths: readonly string[],
  previous: string,
  day = 1,
  keepReleases?: number,
): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  await writeMarker(folder);
  await takeOver(previous, folder, { keepReleases, now: new Date(START + day * DAY) });
  return folder;
}

const search = (stamp: string) => `api/v1/search/${stamp}z1/terms/0.json`;
const FIXED = ["index.html", "api/v1/search/manifest.json", "widget/v1/tool-ladder.js"];
const filesOf = async (folder: string) => Object.keys(await contentsOf(folder));

async function keptBy(folder: string): Promise<string[]> {
  return (await filesOf(folder)).filter(
    (path) => !FIXED.includes(path) && path !== "published.txt",
  );
}

test("what is named by what it holds stays, and kept.json says since when", async () => {
  const code = ["widget/v1/finder-0a1b2c3d.js", "_astro/Finder.astro_index_0_lang.C-Muw2w_.js"];
  const gone = ["tools/quay/index.html", "api/v1/tools/quay.json", "widget/v1/i18n/ar.json"];
  const one = await release([...FIXED, search("aa"), ...code, ...gone], "nowhere", 0);
  expect(await keptBy(one)).toEqual([...code, search("aa"), ...gone].sort());
  const two = await release([...FIXED, search("bb")], one, 1);
  expect(await keptBy(two)).toEqual([...code, search("aa"), search("bb"), KEPT].sort());
  expect(await readFile(join(two, search("aa")), "utf8")).toBe(search("aa"));
  expect(JSON.parse(await readFile(join(two, KEPT), "utf8"))).toEqual({
    "2026-01-02T00:00:00.000Z": [...code, search("aa")].sort(),
  });
});

test("search data stay for three releases, or as many as the catalog says; code for 30 days", async () => {
  const code = (name: string) => `widget/v1/finder-${name.repeat(4)}.js`;
  for (const [keep, stamps] of [
    [undefined, ["bb", "cc", "dd", "ee"]],
    [1, ["dd", "ee"]],
    [0, ["ee"]],
  ] as const) {
    let last = "nowhere";
    for (const [i, name] of ["aa", "bb", "cc", "dd", "ee"].entries())
      last = await release([...FIXED, search(name), code(name)], last, i * 8, keep);
    // The first was replaced on the eighth day, 24 days ago; at the next release it is gone.
    const names = ["aa", "bb", "cc", "dd", "ee"];
    expect(await keptBy(last)).toEqual([...stamps.map(search), ...names.map(code), KEPT].sort());
    const next = await release([...FIXED, search("ee"), code("ee")], last, 39, keep);
    expect(await keptBy(next)).toEqual(
      [...stamps.map(search), ...names.slice(1).map(code), KEPT].sort(),
    );
  }
});

test("a release that comes back is no earlier one; the same again changes nothing but time", async () => {
  const one = await release([...FIXED, search("aa")], "nowhere");
  const two = await release([...FIXED, search("bb")], one, 2);
  const again = await release([...FIXED, search("bb")], two, 3);
  expect(await contentsOf(again)).toEqual(await contentsOf(two));
  const back = await release([...FIXED, search("aa")], again, 4);
  expect(JSON.parse(await readFile(join(back, KEPT), "utf8"))).toEqual({
    "2026-01-05T00:00:00.000Z": [search("bb")],
  });
  expect(await keptBy(await release([...FIXED, search("aa")], one))).toEqual([search("aa")]);
});

test("what others have written into kept.json and published.txt leads nowhere else", async () => {
  const one = await release([...FIXED, search("aa")], "nowhere");
  const outside = [
    "../secret-0a1b2c3d.js",
    "/etc/passwd",
    "_astro/../../x",
    "index.html",
    "_astro/",
  ];
  for (const kept of [
    JSON.stringify({ "2026-01-01": outside, later: [search("aa")] }),
    "null",
    "<",
  ]) {
    await writeFile(join(one, KEPT), kept);
    expect(await keptBy(await release(FIXED, one))).toEqual([search("aa"), KEPT].sort());
  }
});

/** Serves a folder as a host of static files; `missing`: what it answers where there is no file. */
async function host(folder: string, missing: number): Promise<string> {
  const server = createServer((request, response) => {
    readFile(join(folder, request.url!.slice("/sub".length))).then(
      (data) => response.setHeader("Content-Type", "text/plain").end(data),
      () => response.writeHead(missing, { "Content-Type": "text/html" }).end("<!doctype html>"),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/sub`;
}

test.each([404, 200])(
  "from an address, whose host answers %i for missing files",
  async (status) => {
    const one = await release([...FIXED, search("aa")], "nowhere");
    const two = await release([...FIXED, search("bb")], await host(one, status));
    const three = await release([...FIXED, search("cc")], `${await host(two, status)}/`, 2);
    expect(await keptBy(three)).toEqual([search("aa"), search("bb"), search("cc"), KEPT].sort());
    const before = await host(await temporaryFolder(), status);
    expect(await takeOver(before, await temporaryFolder(), {})).toBe(0);
  },
);

test("from an address that nobody serves nothing is taken over", async () => {
  expect(await takeOver("http://127.0.0.1:1/", await temporaryFolder(), {})).toBe(0);
});

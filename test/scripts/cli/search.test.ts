import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { apiFiles } from "../../../scripts/build/api.ts";
import { searchFiles } from "../../../scripts/build/search-index.ts";
import { writeFiles } from "../../../scripts/build/write-files.ts";
import { command, type QueryResult } from "../../../scripts/cli/search.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

let dist = "";
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "tool-ladder-test-"));
  await writeFiles(dist, apiFiles(fixtureCatalog()));
  await writeFiles(dist, searchFiles(fixtureCatalog()));
});
afterAll(() => rm(dist, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(values: Record<string, unknown>, ...queries: string[]) {
  vi.restoreAllMocks();
  const out = vi.spyOn(console, "log").mockReturnValue();
  const err = vi.spyOn(console, "error").mockReturnValue();
  const given = { dist, purpose: "use", limit: "20", ...values } as Parameters<
    typeof command.run
  >[0];
  const exit = await command.run(given, queries);
  const said = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join("\n");
  return { exit, out: said(out), err: said(err) };
}

test("one JSON line a query, in input order, also for no hit", async () => {
  const file = `${await temporaryFolder()}/queries.txt`;
  await writeFile(file, "citer\n\nnothingatall\ncitre\n");
  const { exit, out } = await run({ queries: file, json: true });
  const lines = out.split("\n").map((line) => JSON.parse(line) as QueryResult);
  expect(exit).toBe(0);
  expect(lines.map(({ query }) => query)).toEqual(["citer", "", "nothingatall", "citre"]);
  for (const line of lines) {
    const keys = ["query", "total", "ids", "corrected", "ms", "requests", "bytes"];
    expect(Object.keys(line)).toEqual(keys);
    expect(line.requests).toBeGreaterThan(line.query === "" ? 0 : 1);
    expect(line.bytes).toBeGreaterThan(0);
  }
  expect(lines[0]).toMatchObject({ total: 1, ids: ["example-citer"], corrected: null });
  expect(lines[2]).toMatchObject({ total: 0, ids: [], corrected: null });
  expect(lines[3]).toMatchObject({ ids: ["example-citer"], corrected: "citer" });
});

test("in words, with what it means to the person", async () => {
  const { exit, out } = await run({ knows: "coding", limit: "1" }, "example");
  expect(exit).toBe(0);
  expect(out).toMatch(/found\n {2}example-notebook: Example Notebook {2}\[ready\]\n/);
  expect((await run({}, "citre")).out).toMatch(/^1 found for "citer"/);
});

test("nothing found: the titles that are nearest", async () => {
  const { exit, out } = await run({}, "exampelnotebok");
  expect(exit).toBe(0);
  expect(out).toMatch(/^0 found\n {2}nearest titles: .*Example Notebook/);
});

test("nothing found: the tasks that are nearest, and how many tools each has", async () => {
  expect((await run({}, '"analyse qqq"')).out).toMatch(
    /\n {2}nearest tasks: task=analysis \(\d+\)\n/,
  );
  expect((await run({}, "qqqq")).out).not.toContain("nearest tasks");
});

test("words in quotation marks are taken as they are written", async () => {
  expect((await run({}, '"citre"')).out).toMatch(/^0 found/);
});

test("an unknown filter's value is ignored with a note", async () => {
  const { exit, err, out } = await run({ filter: ["type=web-app,nonsense"], json: true }, "");
  expect(exit).toBe(0);
  expect(err).toMatch(/type=nonsense/);
  expect((JSON.parse(out) as QueryResult).ids).toContain("example-citer");
});

test("an unknown filter is ignored with a note", async () => {
  const { exit, err, out } = await run({ filter: ["tpye=bot"], json: true }, "citer");
  expect(exit).toBe(0);
  expect(err).toMatch(/no filter "tpye" \(did you mean "type"\?\)/);
  expect((JSON.parse(out) as QueryResult).ids).toEqual(["example-citer"]);
});

test.each([
  [{ purpose: "fly" }, /--purpose/],
  [{ knows: "codign" }, /did you mean "coding"/],
  [{ filter: ["type"] }, /--filter/],
  [{ limit: "many" }, /--limit/],
  [{ queries: "no/such/file" }, /can't be read/],
])("%j is wrong use", async (values, message) => {
  await expect(run(values)).rejects.toThrow(message);
});

describe("how many results", () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...fixtureCatalog().entries[0]!,
    id: `many-${i}`,
    title: `Z${String(i).padStart(3, "0")}${i % 10 === 5 ? " alpha beta gamma" : ""}`,
  }));
  const catalog = { ...fixtureCatalog(), entries: many };
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tool-ladder-test-"));
    await writeFiles(folder, searchFiles(catalog));
  });
  afterAll(() => rm(folder, { recursive: true }));
  test.each([
    ["0", 0],
    ["1", 1],
    ["10", 10],
    ["25", 25],
    ["999999999", 30],
  ])("--limit %s", async (limit, count) => {
    const { out } = await run({ dist: folder, limit, json: true }, "alpha beta gamma");
    const line = JSON.parse(out) as QueryResult;
    expect(line.total).toBe(30);
    expect(line.ids).toHaveLength(count);
    expect(new Set(line.ids).size).toBe(count);
    expect(line.requests).toBeLessThanOrEqual(12);
  });
  test("bytes and requests are those of the first ten, whatever the limit", async () => {
    const measured = async (limit: string) => {
      const { out } = await run({ dist: folder, limit, json: true }, "alpha");
      const { ids, requests, bytes } = JSON.parse(out) as QueryResult;
      return { first: ids.slice(0, 10), requests, bytes };
    };
    expect(await measured("30")).toEqual(await measured("10"));
  });
});

test("bytes are those of the files when gzipped, the manifest among them", async () => {
  const folder = `${dist}/api/v1/search`;
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    path.endsWith(".json"),
  );
  const sizes = await Promise.all(
    paths.map(
      async (path) => [path, gzipSync(await readFile(`${folder}/${path}`)).length] as const,
    ),
  );
  const manifest = sizes.find(([path]) => path === "manifest.json")![1];
  const nothing = JSON.parse((await run({ json: true }, "")).out) as QueryResult;
  expect(nothing).toMatchObject({ requests: 1, bytes: manifest });
  const word = JSON.parse((await run({ json: true }, "citer")).out) as QueryResult;
  const terms = sizes.find(([path]) => path.endsWith("terms/0.json"))![1];
  expect(word).toMatchObject({ requests: 2, bytes: manifest + terms });
});

test("no query in a file prints nothing", async () => {
  const file = `${await temporaryFolder()}/queries.txt`;
  await writeFile(file, "");
  expect(await run({ queries: file, json: true })).toEqual({ exit: 0, out: "", err: "" });
});

test("a folder without an index is a problem", async () => {
  const { exit, err } = await run({ dist: await temporaryFolder() }, "x");
  expect([exit, err]).toEqual([1, expect.stringContaining("npm run build")]);
});

test("a folder that is not there is a problem", async () => {
  const folder = `${await temporaryFolder()}/nowhere`;
  const { exit, err, out } = await run({ dist: folder }, "x");
  expect([exit, out]).toEqual([1, ""]);
  expect(err).toBe(`There is no folder "${folder}": npm run build publishes one.`);
});

test("an index of a later version is a problem", async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, searchFiles(fixtureCatalog()));
  await writeFile(`${folder}/api/v1/search/manifest.json`, '{"version":2}');
  const { exit, err } = await run({ dist: folder }, "x");
  expect([exit, err]).toEqual([1, expect.stringContaining("is of a later version")]);
});

test.each([
  ["missing", undefined],
  ["damaged", "[{"],
  ["damaged", '{"terms":1}'],
  ["of a later version", '{"version":2,"terms":"","postings":""}'],
])("a file that is %s is said once and the rest is answered", async (words, text) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, searchFiles(fixtureCatalog()));
  const [stamp] = (await readdir(`${folder}/api/v1/search`)).filter((name) => !name.includes("."));
  const path = `${folder}/api/v1/search/${stamp}/terms/0.json`;
  await (text === undefined ? rm(path) : writeFile(path, text));
  const { exit, out, err } = await run({ dist: folder, json: true }, "citer");
  expect(exit).toBe(1);
  expect(err.match(/terms\/0\.json/g)).toHaveLength(1);
  expect(err).toContain(`terms/0.json is ${words}: results may lack.`);
  expect(JSON.parse(out)).toMatchObject({ total: 0, ids: [] });
});

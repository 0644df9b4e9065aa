import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { publishApi } from "../../scripts/publish-api.ts";
import { publishSearch } from "../../scripts/publish-search.ts";
import { command, type Line, requestOf } from "../../scripts/search.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { temporaryFolder } from "../setup/temporary.ts";

let dist = "";
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "tool-ladder-test-"));
  await publishApi(fixtureCatalog(), dist);
  await publishSearch(fixtureCatalog(), dist);
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
  const lines = out.split("\n").map((line) => JSON.parse(line) as Line);
  expect(exit).toBe(0);
  expect(lines.map(({ query }) => query)).toEqual(["citer", "", "nothingatall", "citre"]);
  for (const line of lines) {
    const keys = ["query", "total", "ids", "corrected", "ms", "requests", "bytes"];
    expect(Object.keys(line)).toEqual(keys);
    expect(line.requests).toBeGreaterThan(1);
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

test("an unknown filter's value is ignored with a note", async () => {
  const { exit, err, out } = await run({ filter: ["type=web-app,nonsense"], json: true }, "");
  expect(exit).toBe(0);
  expect(err).toMatch(/type=nonsense/);
  expect((JSON.parse(out) as Line).ids).toContain("example-citer");
});

test.each([
  [{ purpose: "fly" }, /--purpose/],
  [{ filter: ["type"] }, /--filter/],
  [{ limit: "many" }, /--limit/],
])("%j is wrong use", async (values, message) => {
  await expect(run(values)).rejects.toThrow(message);
});

describe("what is asked for", () => {
  test.each([
    [{}, { purpose: "use", filters: {} }],
    [{ knows: "none" }, { purpose: "use", filters: {}, knows: new Set() }],
    [{ knows: "sql, coding" }, { purpose: "use", filters: {}, knows: new Set(["sql", "coding"]) }],
    [
      { purpose: "host", filter: ["type=bot", "type=gadget", "task=citing"] },
      { purpose: "host", filters: { type: ["bot", "gadget"], task: ["citing"] } },
    ],
  ])("%j", (values, request) => {
    expect(requestOf(values as Parameters<typeof requestOf>[0])).toEqual(request);
  });
});

test("a folder without an index is a problem", async () => {
  const { exit, err } = await run({ dist: await temporaryFolder() }, "x");
  expect([exit, err]).toEqual([1, expect.stringContaining("npm run build")]);
});

test("a missing file is said and the rest is answered", async () => {
  const folder = await temporaryFolder();
  await publishSearch(fixtureCatalog(), folder);
  const [stamp] = (await readdir(`${folder}/api/v1/search`)).filter((name) => !name.includes("."));
  await rm(`${folder}/api/v1/search/${stamp}/cards`, { recursive: true });
  const { exit, out, err } = await run({ dist: folder, json: true }, "citer");
  expect(exit).toBe(1);
  expect(err).toMatch(/cards\/0\.json is missing/);
  expect(JSON.parse(out)).toMatchObject({ total: 1, ids: [] });
});

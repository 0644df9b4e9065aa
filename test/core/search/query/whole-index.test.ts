import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../core/search/query/engine.ts";
import { openIndex } from "../../../../core/search/query/open-index.ts";
import { readWhole } from "../../../../core/search/query/whole-index.ts";
import type { SearchRequest } from "../../../../core/search/query/request.ts";
import { ask, documentWith, filesOf, loadFrom, RUNGS } from "../../../fixtures/search-index.ts";

/** Every seventh tool is a lamp, so that their cards lie in as many files as there can be. */
const files = filesOf(
  Array.from({ length: 140 }, (_, i) =>
    documentWith({
      id: `tool-${1000 + i}`,
      title: `Tool ${1000 + i}`,
      keywords: i % 7 === 0 ? ["lamp"] : [],
      maintainers: [{ id: `wiki-person-${i}`, name: `Person ${i}` }],
    }),
  ),
);
const REQUESTS: [string, SearchRequest][] = [
  ["nothing in particular", ask({ limit: 50 })],
  ["a word", ask({ query: "lamp" })],
  ["a mistake", ask({ query: "lmap" })],
  ["a mistake in a number", ask({ query: "tool 10400" })],
  ["no such thing", ask({ query: "qqqqqqqq" })],
  ["a filter", ask({ filters: { maintainer: ["wiki-person-7"] } })],
  ["what a person knows", ask({ knows: new Set(["sql"]) })],
];

async function open(broken?: (path: string) => string | undefined, list = files) {
  const load = loadFrom(list, broken);
  const read = await openIndex(load);
  if ("problem" in read) throw new Error(read.problem.path);
  return { index: read.value, engine: createEngine(read.value, RUNGS), paths: load.paths };
}

describe("once it is read, nothing more is", () => {
  test.each(REQUESTS)("%s", async (_, request) => {
    const { index, engine, paths } = await open();
    expect(await readWhole(index)).toBe(true);
    const before = paths.length;
    const { results, total, problems } = await engine.find(request);
    await engine.count("maintainer", request);
    await engine.suggest("maintainer", "pers", request);
    expect(paths.length).toBe(before);
    expect(problems).toEqual([]);
    // However many files the cards lie in, the page is full.
    expect(results).toHaveLength(Math.min(request.limit ?? 10, total));
    const plain = await (await open()).engine.find(request);
    expect(total).toBe(plain.total);
    expect(results.slice(0, plain.results.length)).toEqual(plain.results);
  });
});

const whole = (text: string) => (path: string) => (path.endsWith("/whole.json") ? text : undefined);
const good = files.at(-2)!.json;

describe("where it can't be used, the files are read one by one", () => {
  test.each([
    ["missing", undefined, files.filter(({ path }) => !path.endsWith("/whole.json"))],
    ["cut off", whole(good.slice(0, 5_000))],
    ["of another index", whole(good.replace(/"stamp":"\w+"/, '"stamp":"other"'))],
    ["without files", whole(`{"stamp":"x"}`)],
    ["of another shape", whole("[]")],
    ["of a later version", whole(`{"version":2,${good.slice(1)}`)],
  ])("%s", async (_, broken, list = files) => {
    const { index, engine, paths } = await open(broken, list);
    expect(await readWhole(index)).toBe(false);
    const before = paths.length;
    const answer = await engine.find(ask({ query: "lmap" }));
    expect(answer).toMatchObject({ total: 20, problems: [] });
    expect(paths.length).toBeGreaterThan(before);
  });

  test("a part that is damaged: that one alone", async () => {
    const parts = JSON.parse(good) as { files: Record<string, unknown> };
    parts.files["terms/0.json"] = { terms: 1 };
    const { index, engine, paths } = await open(whole(JSON.stringify(parts)));
    expect(await readWhole(index)).toBe(true);
    const before = paths.length;
    expect(await engine.find(ask({ query: "lamp" }))).toMatchObject({ total: 20, problems: [] });
    expect(paths.slice(before).map((path) => path.replace(/^\w+/, ""))).toEqual(["/terms/0.json"]);
  });

  test("an index that has none is not asked for it", async () => {
    const { index, paths } = await open((path) =>
      path === "manifest.json" ? files[0]!.json.replace('"whole":true,', "") : undefined,
    );
    expect(await readWhole(index)).toBe(false);
    expect(paths).toEqual(["manifest.json"]);
  });
});

test("two who ask at the same time read it once", async () => {
  const { index, paths } = await open();
  expect(await Promise.all([readWhole(index), readWhole(index)])).toEqual([true, true]);
  expect(paths).toHaveLength(3);
});

describe("texts", () => {
  const isText = (path: string) => path.includes("text");

  test("come after the rest; who wants one meanwhile waits for it", async () => {
    const { index, engine, paths } = await open();
    const reading = readWhole(index);
    const { results } = await engine.find(ask({ query: "lamp" }));
    await reading;
    for (const { card } of results) await engine.hiddenText(card);
    expect(paths.filter(isText)).toEqual([`${index.manifest.stamp}/whole-texts.json`]);
  });

  test.each([
    ["missing", undefined, files.filter(({ path }) => !path.endsWith("/whole-texts.json"))],
    [
      "of another index",
      (path: string) =>
        path.endsWith("/whole-texts.json")
          ? files.at(-1)!.json.replace(/"stamp":"\w+"/, '"stamp":"other"')
          : undefined,
    ],
  ])("%s: they are read one by one", async (_, broken, list = files) => {
    const { index, engine, paths } = await open(broken, list);
    expect(await readWhole(index)).toBe(true);
    const { results } = await engine.find(ask({ query: "lamp" }));
    await engine.hiddenText(results[0]!.card);
    expect(paths.filter(isText).at(-1)).toBe(`${index.manifest.stamp}/texts/0.json`);
  });
});

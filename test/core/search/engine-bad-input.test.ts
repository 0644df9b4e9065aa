/** The engine under bad queries, broken files and filters that no tool has. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Filters } from "../../../core/facets.ts";
import { createEngine, openEngine } from "../../../core/search/query/engine.ts";
import { openIndex } from "../../../core/search/query/open-index.ts";
import type { Load } from "../../../core/search/query/store.ts";
import { ask, engineOver, few, filesOf, loadFrom, RUNGS } from "../../fixtures/search-index.ts";

test.each([
  ["10,000 letters", "x".repeat(10_000)],
  ["2,000 words", "shell ".repeat(2_000)],
  ["10,000 different words", Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(" ")],
  ["10,000 accents on one letter", `e${"\u0301".repeat(10_000)}`],
  ["10,000 marks of punctuation", "!?.,;".repeat(2_000)],
  ["punctuation alone", "?!"],
  ["control characters", "\u0000\u0007\u001b"],
  ["lone surrogates", "\ud800\udc00\ud800 \udc00shell"],
  ["right-to-left marks alone", "\u202e\u200f\u202c"],
  ["names that objects have anyway", "__proto__ constructor toString"],
  ["the index's own marks", "* | ^ A* shell*"],
  ["a script without spaces", "シェル".repeat(3_000)],
])("a query of %s", async (_, query) => {
  const { problems, results } = await (await engineOver(few)).find(ask({ query }));
  expect(problems).toEqual([]);
  expect(results.length).toBeLessThanOrEqual(10);
});

test("marks of direction and control characters in a word change nothing", async () => {
  const engine = await engineOver(few);
  const plain = await engine.find(ask({ query: "shell" }));
  for (const query of ["\u202eshell\u202c", "\u200fshell", "sh\u200fell", "\u0000shell\u001b"]) {
    expect((await engine.find(ask({ query }))).results).toEqual(plain.results);
  }
});

test("any text: an answer without problems", async () => {
  const engine = await engineOver(few);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (query) => {
      const { problems, total } = await engine.find(ask({ query }));
      expect(problems).toEqual([]);
      expect(total).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ["missing", undefined, "missing"],
  ["truncated", '{"version":1,', "damaged"],
  ["of a later version", '{"version":2}', "later"],
])("a manifest that is %s", async (_, text, kind) => {
  const load = loadFrom(text === undefined ? [] : [{ path: "manifest.json", json: text }]);
  expect(await openEngine(load, RUNGS)).toEqual({ problem: { kind, path: "manifest.json" } });
});

const BROKEN = [
  ["missing", undefined, "missing"],
  ["truncated", '{"terms":"she', "damaged"],
  ["no JSON", "<!doctype html>", "damaged"],
  ["of another shape", '{"terms":[1],"values":{},"words":null}', "damaged"],
  ["of a later version", '{"version":2,"terms":"shell","postings":"AA"}', "later"],
  ["null", "null", "damaged"],
] as const;
const request = ask({
  query: "shell plian",
  knows: new Set(["sql"]),
  filters: { type: ["x"], tools: ["plain", "shell"] },
  here: { wiki: "en.example.org", language: "en" },
});
test.each(BROKEN)(
  "any file that is %s: what there is stays, a retry helps",
  async (_, text, kind) => {
    const files = filesOf(few);
    let met = 0;
    for (const { path } of files.slice(1)) {
      let isBroken = true;
      let isAsked = false;
      const good = loadFrom(files);
      const load: Load = (each) => {
        if (!isBroken || each !== path) return good(each);
        isAsked = true;
        if (text === undefined) return Promise.reject(new Error("404"));
        return new Promise((resolve) => resolve(JSON.parse(text)));
      };
      const opened = await openIndex(load);
      if ("problem" in opened) throw new Error(path);
      const engine = createEngine(opened.value, RUNGS);
      const { problems } = await engine.find(request);
      const told = new Set(problems.map((each) => `${each.kind} ${each.path}`));
      expect([...told]).toEqual(isAsked ? [`${kind} ${path}`] : []);
      met += isAsked ? 1 : 0;
      await engine.count("type", request);
      isBroken = false;
      opened.value.store.retry();
      expect((await engine.find(request)).problems).toEqual([]);
    }
    expect(met).toBeGreaterThan(5);
  },
);

test("postings that name documents beyond the last one: an answer", async () => {
  const load = loadFrom(filesOf(few), (path) =>
    path.includes("/terms/") ? '{"terms":"shell","postings":"AA__________A"}' : undefined,
  );
  const { results } = await (await engineOver([], load)).find(ask({ query: "shell" }));
  expect(results).toEqual([]);
});

test("filters that no tool has are ignored and named, the others count", async () => {
  const filters = {
    tools: ["plain", "nonsense"],
    type: ["nonsense"],
    colour: ["red"],
  } as Filters;
  const { results, ignored } = await (await engineOver(few)).find(ask({ filters }));
  expect(results.map(({ card }) => card.id)).toEqual(["plain"]);
  expect(ignored).toEqual([
    { facet: "type", value: "nonsense" },
    { facet: "tools", value: "nonsense" },
    { facet: "colour", value: "red" },
  ]);
});

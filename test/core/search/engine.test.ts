import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_NAMES, FACETS, type FacetName, type Filters } from "../../../core/facets.ts";
import { match } from "../../../core/matching.ts";
import { openEngine } from "../../../core/search/engine.ts";
import { isAvailable } from "../../../core/search/facet-index.ts";
import type { SearchRequest } from "../../../core/search/request.ts";
import type { Source } from "../../../core/search/source.ts";
import type { Load } from "../../../core/search/store.ts";
import { foldedWords, partsOf } from "../../../core/search/words.ts";
import {
  engineOver,
  filesOf,
  LEVELS,
  loadFrom,
  RUNGS,
  source,
} from "../../fixtures/search-index.ts";

const ask = (given: Partial<SearchRequest>): SearchRequest => ({
  query: "",
  purpose: "use",
  filters: {},
  ...given,
});
const WORDS = ["add", "adder", "cat", "category", "data", "dat", "edit", "editor", "file"];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
const catalogs = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
      summary: sentence,
      keywords: fc.array(word, { maxLength: 2 }),
      type: fc.constantFrom("bot", "gadget"),
      tasks: fc.subarray(["citing", "editing"]),
      lifecycle: fc.constantFrom("active", "active", "deprecated", "retired", "planned"),
      needs: fc.constantFrom(
        {},
        { use: {} },
        { use: { sql: "required" } },
        { use: { ssh: "required", sql: "optional" } },
      ),
      levels: fc.constantFrom({}, { use: 1 }, { use: 3 }),
      wikis: fc.subarray(["*", "*.example.org", "de.example.org"]),
    } as const),
    { maxLength: 12 },
  )
  .map((list) => list.map((given, i): Source => source({ id: `x${i}`, ...given })));

const textWords = ({ card, texts }: Source) => {
  const all = [card.title, ...Object.values(texts).flat()].join(" ");
  return [...foldedWords(all), ...all.split(/\s+/).flatMap(partsOf)];
};
const holds = (each: Source, query: string) =>
  foldedWords(query).every((typed) => textWords(each).some((own) => own.startsWith(typed)));

test("the same results in any order of the words", async () => {
  const queries = fc
    .array(word, { minLength: 2, maxLength: 4 })
    .chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(catalogs, queries, async (sources, [words, shuffled]) => {
      const engine = await engineOver(sources);
      const idsFor = async (each: readonly string[]) => {
        const { results, total } = await engine.find(ask({ query: each.join(" "), limit: 99 }));
        return { ids: results.map(({ card }) => card.id).sort(), total };
      };
      expect(await idsFor(shuffled)).toEqual(await idsFor(words));
    }),
    { numRuns: 60 },
  );
});

describe("the results are those of a naive scan", () => {
  test("for words and what they begin", async () => {
    const queries = fc.array(word, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(catalogs, queries, async (sources, words) => {
        const query = words.join(" ");
        const held = sources.filter((each) => holds(each, query));
        const inUse = held.filter(({ card }) => isAvailable(card));
        const expected = inUse.length > 0 ? inUse : held;
        // Where a scan finds few, other spellings count as well.
        fc.pre(held.length > 2);
        const { results, total } = await (
          await engineOver(sources)
        ).find(ask({ query, limit: 99 }));
        expect(results.map(({ card }) => card.id).sort()).toEqual(
          expected.map(({ card }) => card.id).sort(),
        );
        expect(total).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test("for filters, counts and matches", async () => {
    const filters = fc.record(
      {
        type: fc.subarray(["bot", "gadget"]),
        task: fc.subarray(["citing", "editing"]),
        level: fc.subarray(["none", "command-line"]),
        uses: fc.subarray(["sql"]),
        wiki: fc.subarray(["de.example.org", "fr.example.org"]),
        lifecycle: fc.subarray(["deprecated", "retired"]),
      },
      { requiredKeys: [] },
    );
    const knowing = fc.option(fc.subarray(["sql", "ssh"]), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(catalogs, filters, knowing, async (sources, wanted, skills) => {
        const engine = await engineOver(sources);
        const knows = skills && new Set(skills);
        const request = ask({ filters: wanted, limit: 99, ...(knows && { knows }) });
        const { results, total, ready, ignored } = await engine.find(request);
        const kept = without(wanted, ignored);
        const expected = sources.filter((each) => passes(each, kept));
        expect(results.map(({ card }) => card.id).sort()).toEqual(
          expected.map(({ card }) => card.id).sort(),
        );
        expect(total).toBe(expected.length);
        for (const result of results) {
          const { needs, lifecycle } = result.card;
          const naive = knows && match({ uses: needs.use, lifecycle }, knows, RUNGS);
          expect(result.match).toEqual(naive);
        }
        expect(ready).toBe(results.filter((result) => result.match?.state === "ready").length);
        for (const facet of FACET_NAMES) {
          const { values } = await engine.count(facet, request);
          const counts = Object.fromEntries(values.map(({ value, count }) => [value, count]));
          expect(counts).toEqual(
            naiveCounts(
              facet,
              sources.filter((each) => passes(each, kept, facet)),
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

const context = { purpose: "use", levels: LEVELS } as const;
const valuesOf = (facet: FacetName, { card }: Source): readonly string[] =>
  FACETS[facet].values(card, context);

function passes(each: Source, wanted: Filters, except?: string): boolean {
  const filters: Filters = wanted.lifecycle?.length
    ? wanted
    : { ...wanted, lifecycle: ["experimental", "active", "deprecated"] };
  return FACET_NAMES.filter((facet) => facet !== except && filters[facet]?.length).every(
    (facet) => {
      const { meets = (a: string, b: string) => a === b } = FACETS[facet] as {
        meets?: (a: string, b: string) => boolean;
      };
      return filters[facet]!.some((one) =>
        valuesOf(facet, each).some((value) => meets(value, one)),
      );
    },
  );
}

function without(wanted: Filters, ignored: readonly { facet: string; value: string }[]): Filters {
  return Object.fromEntries(
    Object.entries(wanted).map(([facet, values]) => [
      facet,
      (values ?? []).filter(
        (value) => !ignored.some((each) => each.facet === facet && each.value === value),
      ),
    ]),
  );
}

function naiveCounts(facet: FacetName, sources: readonly Source[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of sources) {
    for (const value of new Set(valuesOf(facet, each))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const few = [
  source({ id: "sql-shell", title: "SQL shell", needs: { use: { sql: "required" } } }),
  source({ id: "shell", title: "Shell", needs: { use: { ssh: "required" } } }),
  source({
    id: "plain",
    title: "Plain shell",
    needs: { use: {} },
    maintainers: [{ id: "wiki-ann", name: "Ann" }],
  }),
  source({ id: "gone", title: "Gone shell", lifecycle: "retired" }),
  ...Array.from({ length: 15 }, (_, i) => source({ id: `z-${i}`, title: `Zebra ${i}` })),
];

test("what a person knows goes before relevance", async () => {
  const engine = await engineOver(few);
  const request = ask({ query: "shell", knows: new Set(["sql"]) });
  const { results, ready, next, unavailable } = await engine.find(request);
  expect(results.map(({ card }) => card.id)).toEqual(["sql-shell", "plain", "shell"]);
  expect({ ready, next, unavailable }).toEqual({
    ready: 2,
    next: [{ skill: "ssh", opens: 1 }],
    unavailable: 1,
  });
  const only = await engine.find({ ...request, match: ["away"] });
  expect(only).toMatchObject({ total: 1, ready: 2 });
  const gone = await engine.find({ ...request, match: ["not-available"] });
  expect(gone.results.map(({ card }) => card.id)).toEqual(["gone"]);
});

test("planned and retired entries are shown where a query finds nothing else", async () => {
  const engine = await engineOver(few);
  const gone = await engine.find(ask({ query: "gone" }));
  expect(gone).toMatchObject({ total: 1, unavailable: 0, results: [{ card: { id: "gone" } }] });
  const none = await engine.find(ask({ query: "gone", filters: { lifecycle: ["active"] } }));
  expect(none).toMatchObject({ total: 0, unavailable: 1 });
  const { values } = await engine.count("tools", ask({ query: "gone" }));
  expect(values).toEqual([{ value: "gone", label: "Gone shell", count: 1 }]);
});

test.each([
  [["shell", "plain", "sql-shell"], "", undefined, ["shell", "plain", "sql-shell"]],
  [["gone", "no-such-tool", "plain", "gone"], "", undefined, ["plain", "gone"]],
  [["shell", "plain"], "", ["sql"], ["plain", "shell"]],
  [["shell", "plain"], "plain shell", undefined, ["plain"]],
  [["no-such-tool"], "zebra 3", undefined, ["z-3"]],
])("the tools %j with the query %j for who knows %j: %j", async (tools, query, skills, ids) => {
  const engine = await engineOver(few);
  const knows = skills && new Set(skills);
  const { results } = await engine.find(
    ask({ query, filters: { tools }, ...(knows && { knows }) }),
  );
  expect(results.map(({ card }) => card.id)).toEqual(ids);
});

test("whoever would run something of their own sees what can be run on", async () => {
  const engine = await engineOver([
    ...few,
    source({ id: "host", title: "Shell host", needs: { host: { ssh: "required" } } }),
  ]);
  const { results, total } = await engine.find(ask({ purpose: "host" }));
  expect([results.map(({ card }) => card.id), total]).toEqual([["host"], 1]);
  const found = await engine.find(ask({ purpose: "host", query: "shell" }));
  expect(found.results.map(({ card }) => card.id)).toEqual(["host"]);
  const { values } = await engine.count("purpose", ask({ purpose: "host" }));
  expect(values.map(({ value }) => value)).toEqual(["host", "use"]);
});

test("pages follow each other", async () => {
  const engine = await engineOver(few);
  const first = await engine.find(ask({ query: "zebra" }));
  const second = await engine.find(ask({ query: "zebra", offset: 10 }));
  expect([first.results.length, second.results.length, first.total]).toEqual([10, 5, 15]);
  expect(new Set([...first.results, ...second.results].map(({ card }) => card.id)).size).toBe(15);
});

describe("a page takes twelve files at most, the manifest included", () => {
  // Each tenth title holds the words, so that each result's card lies in a file of its own.
  const scattered = Array.from({ length: 200 }, (_, i) => {
    const title = `T${String(i).padStart(3, "0")}${i % 10 === 5 ? " alpha beta gamma" : ""}`;
    return source({ id: `t${i}`, title });
  });
  const mass = Array.from({ length: 2500 }, (_, i) =>
    source({ id: `m${i}`, title: `Z ${i.toString(36)}x`, lifecycle: "deprecated" }),
  );
  test.each(["alpha", "alpha beta", "gamma alpha beta", "alpha betta gamma"])(
    "%s",
    async (query) => {
      const load = loadFrom(filesOf([...scattered, ...mass]));
      const engine = await engineOver([], load);
      const first = await engine.find(ask({ query }));
      expect(load.paths.length).toBeLessThanOrEqual(12);
      expect(first.total).toBe(20);
      expect(first.reach).toBe(first.results.length);
      const found = [...first.results];
      for (let reach = first.reach; reach < first.total;) {
        const next = await engine.find(ask({ query, offset: reach }));
        found.push(...next.results);
        reach = next.reach;
      }
      expect(new Set(found.map(({ card }) => card.id)).size).toBe(20);
    },
  );
});

test("titles that begin with what was typed, capitals and marks included, go before their likes", async () => {
  const titles = ["Kit", "kit", "Kit (wiki)", "Kit (site)"];
  const engine = await engineOver(titles.map((title, i) => source({ id: `k${i}`, title })));
  const titlesFor = async (query: string, given: Partial<SearchRequest> = {}) =>
    (await engine.find(ask({ query, ...given }))).results.map(({ card }) => card.title);
  expect((await titlesFor("kit"))[0]).toBe("kit");
  expect((await titlesFor("Kit"))[0]).toBe("Kit");
  expect((await titlesFor("Kit (")).slice(0, 2)).toEqual(["Kit (site)", "Kit (wiki)"]);
});

test("the first list comes with the manifest", async () => {
  const load = loadFrom(filesOf(few));
  const engine = await engineOver([], load);
  await engine.find(ask({}));
  expect(load.paths).toHaveLength(1);
  expect(engine.manifest.counts["uses.use"]).toEqual({ sql: 1, ssh: 1 });
});

test("suggestions for a large facet carry counts", async () => {
  const engine = await engineOver(few);
  const titled = await engine.suggest("tools", "she", ask({ query: "sql" }));
  expect(titled.values).toEqual([{ value: "sql-shell", label: "SQL shell", count: 1 }]);
  const { values } = await engine.suggest("maintainer", "an", ask({ query: "shell" }));
  expect(values).toEqual([{ value: "wiki-ann", label: "Ann", count: 1 }]);
  expect((await engine.suggest("maintainer", "an", ask({ query: "zebra" }))).values).toEqual([]);
});

describe("bad input", () => {
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
    "any file that is %s: what there is stays, a retry mends it",
    async (_, text, kind) => {
      const files = filesOf(few);
      for (const { path } of files.slice(1)) {
        let isBroken = true;
        const good = loadFrom(files);
        const load: Load = (each) => {
          if (!isBroken || each !== path) return good(each);
          if (text === undefined) return Promise.reject(new Error("404"));
          return new Promise((resolve) => resolve(JSON.parse(text)));
        };
        const engine = await engineOver([], load);
        const { problems } = await engine.find(request);
        expect(problems.every((each) => each.path === path && each.kind === kind)).toBe(true);
        await engine.count("type", request);
        isBroken = false;
        expect((await engine.find(request)).problems).toEqual([]);
      }
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
});

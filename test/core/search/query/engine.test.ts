import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_NAMES, FACETS, type FacetName, type Filters } from "../../../../core/facets.ts";
import { match } from "../../../../core/matching.ts";
import { isAvailable } from "../../../../core/entry-view.ts";
import type { SearchRequest } from "../../../../core/search/query/request.ts";
import type { SearchDocument } from "../../../../core/search/write/documents.ts";
import { foldedWords, partsOf } from "../../../../core/search/codec/words.ts";
import {
  ask,
  engineOver,
  few,
  filesOf,
  LEVELS,
  loadFrom,
  RUNGS,
  documentWith,
} from "../../../fixtures/search-index.ts";

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
  .map((list) => list.map((given, i): SearchDocument => documentWith({ id: `x${i}`, ...given })));

const textWords = ({ card, texts }: SearchDocument) => {
  const all = [card.title, ...Object.values(texts).flat()].join(" ");
  return [...foldedWords(all), ...all.split(/\s+/).flatMap(partsOf)];
};
const holds = (each: SearchDocument, query: string) =>
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
    fc.asyncProperty(catalogs, queries, async (documents, [words, shuffled]) => {
      const engine = await engineOver(documents);
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
      fc.asyncProperty(catalogs, queries, async (documents, words) => {
        const query = words.join(" ");
        const held = documents.filter((each) => holds(each, query));
        const inUse = held.filter(({ card }) => isAvailable(card));
        const expected = inUse.length > 0 ? inUse : held;
        // Where a scan finds few, other spellings count as well.
        fc.pre(held.length > 2);
        const { results, total } = await (
          await engineOver(documents)
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
      fc.asyncProperty(catalogs, filters, knowing, async (documents, wanted, skills) => {
        const engine = await engineOver(documents);
        const knows = skills && new Set(skills);
        const request = ask({ filters: wanted, limit: 99, ...(knows && { knows }) });
        const { results, total, ready, ignored } = await engine.find(request);
        const kept = without(wanted, ignored);
        const expected = documents.filter((each) => passes(each, kept));
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
              documents.filter((each) => passes(each, kept, facet)),
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

const context = { purpose: "use", levels: LEVELS } as const;
const valuesOf = (facet: FacetName, { card }: SearchDocument): readonly string[] =>
  FACETS[facet].values(card, context);

function passes(each: SearchDocument, wanted: Filters, except?: string): boolean {
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

function naiveCounts(
  facet: FacetName,
  documents: readonly SearchDocument[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of documents) {
    for (const value of new Set(valuesOf(facet, each))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

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
    documentWith({ id: "host", title: "Shell host", needs: { host: { ssh: "required" } } }),
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
    return documentWith({ id: `t${i}`, title });
  });
  const mass = Array.from({ length: 2500 }, (_, i) =>
    documentWith({ id: `m${i}`, title: `Z ${i.toString(36)}x`, lifecycle: "deprecated" }),
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
  const engine = await engineOver(titles.map((title, i) => documentWith({ id: `k${i}`, title })));
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

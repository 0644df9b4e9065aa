import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find, type FinderContext, type FinderState } from "../../core/finder.ts";
import { compareMatches } from "../../core/matching.ts";
import { PURPOSES } from "../../core/needs.ts";
import { toolList } from "../../core/publish.ts";
import { createSearch } from "../../core/search.ts";
import { anyKnowledge, rungs } from "../fixtures/arbitraries.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { vocabularies } from "../fixtures/vocabularies.ts";

const cards = toolList(fixtureCatalog()).tools;
const context: FinderContext = {
  levels: vocabularies.levels,
  language: "en",
  rungs,
  search: createSearch(cards, vocabularies),
};
const anything: FinderState = { query: "", purpose: "use", filters: {} };
const knowing = (...skills: string[]) => ({ knows: new Set(skills) });
const ids = (state: Partial<FinderState>, using = context) =>
  find(cards, { ...anything, ...state }, using).results.map(({ card }) =>
    card.id.replace("example-", ""),
  );

describe("results", () => {
  const cases: [what: string, Partial<FinderState>, ids: string[]][] = [
    [
      "nothing asked: by title, without the planned and the retired",
      {},
      ["citer", "machines", "notebook", "platform", "query", "silent"],
    ],
    [
      "nothing known: ready, one away, not stated",
      knowing(),
      ["citer", "notebook", "query", "machines", "platform", "silent"],
    ],
    [
      "SQL known: what uses it first",
      knowing("sql"),
      ["query", "citer", "notebook", "machines", "platform", "silent"],
    ],
    [
      "to host, knowing the command line: what is nearer first",
      { purpose: "host", ...knowing("ssh") },
      ["platform", "machines", "citer", "notebook", "query", "silent"],
    ],
    [
      "to maintain, knowing nothing: two away, the easier first",
      { purpose: "maintain", ...knowing() },
      ["citer", "notebook", "machines", "platform", "query", "silent"],
    ],
    ["a query: by relevance", { query: "query" }, ["query"]],
    ["a query that only the planned fits", { query: "dashboards" }, ["plan"]],
    ["a query that only the retired fits", { query: "counter" }, ["retired"]],
    [
      "a query that only the planned fits, and a filter that it does not pass",
      { query: "dashboards", filters: { task: ["citing"] } },
      [],
    ],
    ["a query that fits none", { query: "xylophone" }, []],
    ["a query of spaces is none", { query: "  ", filters: { task: ["citing"] } }, ["citer"]],
    ["the planned, by lifecycle", { filters: { lifecycle: ["planned"] } }, ["plan"]],
    ["the planned, by name", { filters: { tools: ["example-plan"] } }, ["plan"]],
    ["the planned, by match", { ...knowing(), match: ["not-available"] }, ["retired", "plan"]],
    ["the ready alone", { ...knowing("sql"), match: ["ready"] }, ["query", "citer"]],
    [
      "no match in particular",
      { ...knowing("sql"), filters: { task: ["citing"] }, match: [] },
      ["citer"],
    ],
    [
      "a match without knowledge changes nothing",
      { match: ["ready"], query: "pictures" },
      ["silent"],
    ],
    [
      "filters, and the order of matches",
      { ...knowing(), filters: { task: ["analysis"] } },
      ["notebook", "query"],
    ],
  ];
  test.each(cases)("%s", (_, state, expected) => expect(ids(state)).toEqual(expected));

  test("carry their match only where the person has said what they know", () => {
    const filters = { tools: ["example-query"] };
    const [asked] = find(cards, { ...anything, filters, ...knowing() }, context).results;
    expect(asked?.match).toEqual({ state: "away", missing: ["sql"] });
    const [unasked] = find(cards, { ...anything, filters }, context).results;
    expect(unasked).not.toHaveProperty("match");
  });

  test("do not heed the query while the search is not loaded", () => {
    const { search: _, ...without } = context;
    expect(ids({ query: "xylophone" }, without)).toEqual(ids({}));
  });

  test("hold nothing but the cards that were given, whatever the search finds", () => {
    const some = cards.slice(0, 2);
    expect(find(some, { ...anything, query: "example" }, context).total).toBe(2);
  });

  test("with the same title stand by id", () => {
    const twins = ["b", "a", "c"].map((id) => ({ ...cards[0]!, id }));
    const found = find(twins, anything, context).results.map(({ card }) => card.id);
    expect(found).toEqual(["a", "b", "c"]);
  });
});

describe("numbers", () => {
  const cases: [what: string, Partial<FinderState>, ready: number, next: [string, number][]][] = [
    ["nobody asked", {}, 0, []],
    [
      "nothing known",
      knowing(),
      1,
      [
        ["coding", 1],
        ["sql", 1],
      ],
    ],
    ["SQL known", knowing("sql"), 2, [["coding", 1]]],
    ["all known that is needed", knowing("sql", "coding"), 3, []],
    [
      "narrowed by a filter",
      { ...knowing(), filters: { tools: ["example-query"] } },
      0,
      [["sql", 1]],
    ],
    ["not narrowed by match", { ...knowing("sql"), match: ["away"] }, 2, [["coding", 1]]],
    ["to host, code known", { ...knowing("coding"), purpose: "host" }, 0, [["ssh", 1]]],
  ];
  test.each(cases)("%s", (_, state, ready, next) => {
    const found = find(cards, { ...anything, ...state }, context);
    expect(found.ready).toBe(ready);
    expect(found.next.map(({ skill, opens }) => [skill, opens])).toEqual(next);
  });

  test("counts go with the list", () => {
    const found = find(cards, { ...anything, filters: { task: ["citing"] } }, context);
    expect(found.total).toBe(1);
    expect(Object.fromEntries(found.counts.task)).toEqual({ analysis: 2, citing: 1, uploading: 1 });
    expect(Object.fromEntries(found.counts.level)).toEqual({ none: 1 });
  });
});

describe("on any question", () => {
  const anyFilters = fc.record(
    {
      task: fc.subarray(["analysis", "citing", "uploading"]),
      level: fc.subarray(["none", "some-code", "system-administration"]),
      lifecycle: fc.subarray(["active", "planned", "retired"]),
    },
    { requiredKeys: [] },
  );
  const anyState: fc.Arbitrary<FinderState> = fc.record(
    {
      query: fc.constantFrom("", "example", "query", "sql", "ann", "xylophone"),
      purpose: fc.constantFrom(...PURPOSES),
      filters: anyFilters,
      knows: anyKnowledge,
    },
    { requiredKeys: ["query", "purpose", "filters"] },
  );

  test("the order of the cards changes nothing", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.shuffledSubarray([...cards], { minLength: cards.length }),
        (state, shuffled) => {
          expect(find(shuffled, state, context)).toEqual(find(cards, state, context));
        },
      ),
    );
  });

  test("results are some of the cards, each once, in an order that matches do not contradict", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { results, total } = find(cards, state, context);
        expect(total).toBe(results.length);
        expect(new Set(results.map(({ card }) => card)).size).toBe(total);
        expect(cards).toEqual(expect.arrayContaining(results.map(({ card }) => card)));
        results.slice(1).forEach(({ match }, i) => {
          const before = results[i]!.match;
          if (match && before) expect(compareMatches(before, match, rungs)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  test("knowing more never makes fewer ready", () => {
    fc.assert(
      fc.property(anyState, anyKnowledge, anyKnowledge, (state, some, more) => {
        const ready = (knows: ReadonlySet<string>) =>
          find(cards, { ...state, knows }, context).ready;
        expect(ready(new Set([...some, ...more]))).toBeGreaterThanOrEqual(ready(some));
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import type { Filters } from "../../../../core/facets.ts";
import { listOf, rangeSet } from "../../../../core/search/query/document-set.ts";
import { createFacetStore } from "../../../../core/search/query/facet-store.ts";
import { applyFilters } from "../../../../core/search/query/filters.ts";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf([
  documentWith({ id: "a", type: "bot", wikis: ["*"], levels: { use: 1 } }),
  documentWith({ id: "b", type: "gadget", wikis: ["*.example.org"], levels: { use: 2, host: 1 } }),
  documentWith({ id: "c", type: "bot", wikis: ["de.example.org"] }),
  documentWith({ id: "d", type: "bot", lifecycle: "retired" }),
]);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;
const byDefault = rangeSet(manifest.count, 0, manifest.available);
const apply = async (filters: Filters, unavailable = false, load = loadFrom(files)) => {
  const facets = createFacetStore(manifest, createStore(load));
  const answer = await applyFilters(filters, "use", unavailable, { byDefault, facets });
  const passing = [...answer.passing].map(([facet, set]) => [facet, [...listOf(set)].join("")]);
  return { ...answer, passing: Object.fromEntries(passing) as Record<string, string> };
};

describe("passing", () => {
  test.each<[string, Filters, boolean, Record<string, string>]>([
    ["nothing wanted", {}, false, { lifecycle: "012" }],
    ["nothing wanted, all asked for", {}, true, {}],
    ["an empty list", { type: [] }, false, { lifecycle: "012" }],
    ["one value", { type: ["bot"] }, false, { type: "023", lifecycle: "012" }],
    ["several values", { type: ["bot", "gadget"] }, false, { type: "0123", lifecycle: "012" }],
    ["two facets", { type: ["bot"], tools: ["a", "d"] }, false, { type: "023", tools: "03" }],
    ["a level of the purpose", { level: ["none"] }, false, { level: "0", lifecycle: "012" }],
    ["a state of life", { lifecycle: ["retired"] }, false, { lifecycle: "3" }],
    [
      "a wiki and its family",
      { wiki: ["de.example.org"] },
      false,
      { wiki: "012", lifecycle: "012" },
    ],
  ])("%s", async (_, filters, unavailable, passing) => {
    const answer = await apply(filters, unavailable);
    expect(answer.passing).toEqual(passing);
    expect(answer.ignored).toEqual([]);
  });
});

test("unknown values and facets are ignored, and said to be", async () => {
  const filters = { type: ["bot", "nonsense"], task: ["x"], colour: ["red"], shape: undefined };
  const { passing, ignored } = await apply(filters);
  expect(passing).toEqual({ type: "023", lifecycle: "012" });
  expect(ignored).toEqual([
    { facet: "task", value: "x" },
    { facet: "type", value: "nonsense" },
    { facet: "colour", value: "red" },
  ]);
});

test("a facet that could not be read is a problem, not an empty list", async () => {
  const load = loadFrom(files, (path) => (path.includes("type") ? "{" : undefined));
  const { passing, ignored, problems } = await apply({ type: ["bot"] }, false, load);
  expect(passing).toEqual({ lifecycle: "012" });
  expect(ignored).toEqual([]);
  expect(problems).toMatchObject([{ kind: "damaged" }]);
});

import { expect, test } from "vitest";
import type { FacetValue } from "../../../../core/search/query/facet-store.ts";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { matchDocuments, summarize } from "../../../../core/search/query/match-documents.ts";
import { RUNGS } from "../../../fixtures/search-index.ts";

const value = (needs: string, ...documents: number[]): FacetValue => ({
  value: needs,
  documents: Uint32Array.from(documents),
});
const knows = new Set(["sql"]);
const matches = matchDocuments(
  [
    value("", 0),
    value("sql:required", 1),
    value("coding:required", 2),
    value("ssh:required", 3),
    value("coding:required ssh:required", 4, 7),
  ],
  { count: 8, available: 6 } as SearchManifest,
  knows,
  RUNGS,
);

test.each([
  [0, { state: "ready", uses: [] }],
  [1, { state: "ready", uses: ["sql"] }],
  [2, { state: "away", missing: ["coding"] }],
  [4, { state: "away", missing: ["coding", "ssh"] }],
  [5, { state: "unstated" }],
  [6, { state: "not-available" }],
  [7, { state: "not-available" }],
])("document %d", (document, match) => {
  expect(matches.of(document)).toEqual(match);
});

test("the order: used, ready, one away by ease, further, unstated, not available", () => {
  const order = [...Array(8).keys()].sort((a, b) => matches.rank(a) - matches.rank(b));
  expect(order).toEqual([1, 0, 2, 3, 4, 5, 6, 7]);
  expect(matches.rank(6)).toBe(matches.rank(7));
});

test("how many are ready, and what would open the most", () => {
  expect(summarize(Uint32Array.of(0, 1, 2, 3, 4), matches, knows, RUNGS)).toEqual({
    ready: 2,
    conditional: 0,
    next: [
      { skill: "coding", opens: 1 },
      { skill: "ssh", opens: 1 },
    ],
  });
});

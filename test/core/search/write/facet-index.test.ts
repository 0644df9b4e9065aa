import { expect, test } from "vitest";
import { firstCounts, indexFacets } from "../../../../core/search/write/facet-index.ts";
import { makeCard } from "../../../fixtures/cards.ts";
import { LEVELS } from "../../../fixtures/search-index.ts";

const facets = indexFacets(
  [
    makeCard({
      id: "a",
      type: "bot",
      tasks: ["citing", "citing"],
      needs: { use: { sql: "required", coding: "optional" }, host: {} },
      levels: { use: 2, host: 1 },
    }),
    makeCard({ id: "b", type: "bot", wikis: ["*"], lifecycle: "retired" }),
  ],
  LEVELS,
);

test.each([
  ["type", { bot: [0, 1] }],
  ["task", { citing: [0] }],
  ["level.use", { "some-code": [0] }],
  ["level.host", { none: [0] }],
  ["level.maintain", {}],
  ["uses.use", { sql: [0], coding: [0] }],
  ["needs.use", { "coding:optional sql:required": [0] }],
  ["needs.host", { "": [0] }],
  ["purpose", { use: [0], host: [0] }],
  ["lifecycle", { active: [0], retired: [1] }],
  ["tools", { a: [0], b: [1] }],
  ["wiki", { "*": [1] }],
])("%s", (key, values) => {
  expect(Object.fromEntries(facets.get(key) ?? [])).toEqual(values);
});

test("the first counts are those of the default list, but for lifecycle", () => {
  expect(firstCounts(facets, 1)).toEqual({
    type: { bot: 1 },
    task: { citing: 1 },
    purpose: { use: 1, host: 1 },
    lifecycle: { active: 1, retired: 1 },
    "level.use": { "some-code": 1 },
    "level.host": { none: 1 },
    "uses.use": { sql: 1, coding: 1 },
  });
});

test("needs are the same in any order", () => {
  const cards = [
    makeCard({ id: "a", needs: { use: { sql: "required", coding: "optional" } } }),
    makeCard({ id: "b", needs: { use: { coding: "optional", sql: "required" } } }),
  ];
  expect([...indexFacets(cards, LEVELS).get("needs.use")!]).toEqual([
    ["coding:optional sql:required", [0, 1]],
  ]);
});

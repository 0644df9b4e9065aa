import { expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { examples, levelAt, rungs, type RungEntries } from "../../site/levels.ts";

const idsOf = ({ now, planned }: RungEntries) =>
  [now, planned].map((list) => list.map(({ id }) => id));

test.each([
  [1, [["example-citer"], []], [[], []]],
  [2, [["example-notebook", "example-query"], ["example-plan"]], [[], []]],
  [3, [[], []], [["example-platform"], []]],
  [4, [[], []], [["example-machines"], []]],
  [5, [[], []], [[], []]],
])(
  "rung %i: what stands there now, and what is planned, for use and for hosting",
  (rung, use, host) => {
    const found = rungs[rung - 1]!;
    expect(found.rung).toBe(rung);
    expect(idsOf(found.use)).toEqual(use);
    expect(idsOf(found.host)).toEqual(host);
  },
);

test("a rung has its level, and 0 has none", () => {
  expect(levelAt(2)?.id).toBe("some-code");
  expect(levelAt(0)).toBeUndefined();
});

test("the products of the charts are named first, what asks least before all", () => {
  expect(examples(providedCatalog.entries, 2).map(({ id }) => id)).toEqual([
    "example-query",
    "example-notebook",
  ]);
});

import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import { tallies } from "../../site/stats.ts";

const total = (title: string) =>
  tallies.find((tally) => tally.title === title)!.rows.reduce((sum, [, count]) => sum + count, 0);

test.each([
  ["stats-use", 6],
  ["stats-host", 2],
  ["stats-lifecycle", 8],
  ["stats-type", 8],
] as const)("%s adds up to %i", (title, sum) => {
  expect(total(title)).toBe(sum);
});

test("what is not stated is counted", () => {
  const { rows } = tallies.find(({ title }) => title === "stats-unstated")!;
  expect(Object.fromEntries(rows)).toMatchObject({
    "no type": 0,
    "no maintainers": 2,
    "not confirmed by its maintainers": 8,
  });
});

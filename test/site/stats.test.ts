import { expect, test } from "vitest";
import { handedOver } from "../fixtures/handed-over.ts";
import { availableEntries } from "../../site/entries.ts";
import { tallies } from "../../site/stats.ts";

const total = (title: string) =>
  tallies.find((tally) => tally.title === title)!.rows.reduce((sum, [, count]) => sum + count, 0);

test.each([
  ["stats-use", availableEntries.length],
  ["stats-host", 2],
  ["stats-lifecycle", handedOver.entries.length],
  ["stats-type", handedOver.entries.length],
] as const)("%s adds up to %i", (title, sum) => {
  expect(total(title)).toBe(sum);
});

test("what is not stated is counted", () => {
  const { rows } = tallies.find(({ title }) => title === "stats-unstated")!;
  expect(Object.fromEntries(rows)).toMatchObject({
    "no type": 0,
    "no maintainers": 2,
    "not confirmed by its maintainers": handedOver.entries.length,
  });
});

import { expect, test } from "vitest";
import {
  countIn,
  intersectSets,
  listOf,
  rangeSet,
  unionSet,
} from "../../../../core/search/query/document-set.ts";

test("sets are made, cut and listed", () => {
  const some = unionSet(5, [Uint32Array.of(0, 2), Uint32Array.of(2, 4, 99)]);
  expect([...listOf(some)]).toEqual([0, 2, 4]);
  expect([...listOf(rangeSet(5, 1, 3))]).toEqual([1, 2]);
  expect([...listOf(intersectSets([some, rangeSet(5, 1, 5)]))]).toEqual([2, 4]);
  expect([...listOf(intersectSets([some]))]).toEqual([0, 2, 4]);
  expect(countIn(some, Uint32Array.of(1, 2, 4, 99))).toBe(2);
});

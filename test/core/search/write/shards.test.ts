import { describe, expect, test } from "vitest";
import {
  directoryOf,
  inShards,
  pack,
  sharedWithLast,
} from "../../../../core/search/write/shards.ts";

describe("packing", () => {
  test.each([
    [[], [[]]],
    [[1, 2, 3], [[1, 2, 3]]],
    [
      [4, 4, 4],
      [[4, 4], [4]],
    ],
    [
      [20, 1],
      [[20], [1]],
    ],
    [
      [1, 20, 1],
      [[1], [20], [1]],
    ],
  ])("%j", (sizes, shards) => {
    expect(pack(sizes, (size) => size, 10)).toEqual(shards);
  });
});

describe("packing by cost", () => {
  test.each([
    ["the least, once half full", [9, 0, 5, 1, 2, 9], [3, 3]],
    ["the last of the same", [9, 9, 3, 3, 3, 9], [4, 2]],
  ])("%s", (_, costs, sizes) => {
    const shards = pack(
      costs,
      () => 2,
      8,
      (i) => costs[i]!,
    );
    expect(shards.map(({ length }) => length)).toEqual(sizes);
  });
});

test("what a key shares with the one before", () => {
  const shared = sharedWithLast(["a", "abc", "abd", "abd", "b"]);
  expect([1, 2, 3, 4].map(shared)).toEqual([1, 2, 3, 0]);
});

test("a file begins with no more of its first key than sets it apart", () => {
  expect(directoryOf([["abc"], ["abd", "b"], ["cat"]])).toEqual(["", "abd", "c"]);
});

test("words lie in the shard that they would be in, sorted and once", () => {
  expect(inShards(["z", "b", "a", "abd", "b"], ["", "abd", "c"])).toEqual([
    ["a"],
    ["abd", "b"],
    ["z"],
  ]);
  expect(inShards([], [""])).toEqual([[]]);
});

import { describe, expect, test } from "vitest";
import { directoryOf, inShards, pack } from "../../../../core/search/write/shards.ts";

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

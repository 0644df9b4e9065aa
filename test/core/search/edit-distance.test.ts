import { expect, test } from "vitest";
import { editDistance } from "../../../core/search/edit-distance.ts";

test.each([
  ["quarry", "quarry", 2, 0],
  ["quary", "quarry", 2, 1],
  ["quarrry", "quarry", 2, 1],
  ["quatry", "quarry", 2, 1],
  ["qaurry", "quarry", 2, 1],
  ["qaury", "quarry", 2, 2],
  ["abcdef", "uvwxyz", 2, 3],
  ["a", "abcdef", 2, 3],
  ["", "ab", 2, 2],
])("%s and %s, up to %d: %d", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
  expect(editDistance(b, a, limit)).toBe(distance);
});

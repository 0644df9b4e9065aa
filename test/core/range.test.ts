import { expect, test } from "vitest";
import { range } from "../../core/range.ts";

test.each([
  [0, 3, [0, 1, 2]],
  [4, 6, [4, 5]],
  [2, 2, []],
  [5, 2, []],
])("from %d to before %d", (from, end, expected) => {
  expect(range(from, end)).toEqual(expected);
});

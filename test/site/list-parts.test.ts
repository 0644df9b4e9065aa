import { expect, test } from "vitest";
import { listParts } from "../../site/list-parts.ts";

test.each([
  [0, []],
  [1, [0]],
  [2, [0, " and ", 1]],
  [3, [0, ", ", 1, expect.stringContaining(" and "), 2]],
])("%i items", (count, pieces) => {
  expect(listParts(count)).toEqual(pieces);
});

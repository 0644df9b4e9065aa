import { expect, test } from "vitest";
import { closeness, prefixWorth } from "../../../../core/search/codec/prefixes.ts";

test.each([
  [0, 3],
  [1, 3],
  [3, 2],
  [6, 1],
  [7, 0],
])("%d characters missing is %d close", (missing, close) => {
  expect(closeness(missing)).toBe(close);
  expect(prefixWorth(close)).toBeLessThan(1);
});

test("what is not close at all is worth nothing", () => {
  expect(prefixWorth(9)).toBe(0);
});

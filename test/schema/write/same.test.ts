import { expect, test } from "vitest";
import { isSame } from "../../../schema/write/same.ts";

test.each([
  [1, 1, true],
  ["1", 1, false],
  [null, {}, false],
  [[], {}, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [{ a: 1, b: [{}] }, { b: [{}], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { b: 1 }, false],
  [JSON.parse('{"__proto__": 1}'), {}, false],
])("%j and %j", (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});

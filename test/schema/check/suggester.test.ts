import { expect, test } from "vitest";
import { suggester } from "../../../schema/check/suggester.ts";

test("each set of known words has its own suggestions", () => {
  const suggest = suggester();
  expect(suggest("lmap", ["lamp"])).toBe("lamp");
  expect(suggest("lmap", ["map"])).toBe("map");
});

test("after 200 lookups there are no new ones", () => {
  const suggest = suggester();
  const known = new Set(["lamp"]);
  expect(suggest("lamps", known)).toBe("lamp");
  for (let i = 1; i < 200; i++) suggest(`unknown-${i}`, known);
  expect(suggest("lampe", known)).toBeUndefined();
  expect(suggest("lamps", known)).toBe("lamp");
});

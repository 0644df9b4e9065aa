import { expect, test } from "vitest";
import type { SkillUses } from "../../../../core/needs.ts";
import { decodeNeeds, encodeNeeds } from "../../../../core/search/codec/needs.ts";

test.each<[SkillUses, string]>([
  [{}, ""],
  [{ sql: "required" }, "sql:required"],
  [{ sql: "required", coding: "optional" }, "coding:optional sql:required"],
])("%j there and back", (uses, value) => {
  expect(encodeNeeds(uses)).toBe(value);
  expect(decodeNeeds(value)).toEqual(uses);
});

test("needs are the same in any order", () => {
  expect(encodeNeeds({ sql: "required", coding: "optional" })).toBe(
    encodeNeeds({ coding: "optional", sql: "required" }),
  );
});

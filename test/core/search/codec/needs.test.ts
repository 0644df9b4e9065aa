import { expect, test } from "vitest";
import type { SkillUses } from "../../../../core/needs.ts";
import { decodeNeeds, encodeNeeds } from "../../../../core/search/codec/needs.ts";

test.each<[SkillUses, string]>([
  [{}, ""],
  [{ sql: "required" }, "sql:required"],
  [{ sql: "required", coding: "optional" }, "coding:optional sql:required"],
  [{ "coding|sql": "required" }, "anyOf:coding|sql coding:optional sql:optional"],
  [
    { "coding|sql": "required", "linux|ssh": "required", puppet: "required" },
    "anyOf:coding|sql anyOf:linux|ssh coding:optional linux:optional puppet:required sql:optional ssh:optional",
  ],
])("%j there and back", (uses, value) => {
  expect(encodeNeeds(uses)).toBe(value);
  expect(decodeNeeds(value)).toEqual(uses);
});

test("a group is the same in any order", () => {
  expect(encodeNeeds({ "sql|coding": "required" })).toBe(encodeNeeds({ "coding|sql": "required" }));
});

test("needs are the same in any order", () => {
  expect(encodeNeeds({ sql: "required", coding: "optional" })).toBe(
    encodeNeeds({ coding: "optional", sql: "required" }),
  );
});

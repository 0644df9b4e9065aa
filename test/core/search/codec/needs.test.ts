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
  const needs = { uses, hasHurdles: false };
  expect(encodeNeeds(needs)).toBe(value);
  expect(decodeNeeds(value)).toEqual(needs);
});

test("a group is the same in any order", () => {
  expect(encodeNeeds({ uses: { "sql|coding": "required" }, hasHurdles: false })).toBe(
    encodeNeeds({ uses: { "coding|sql": "required" }, hasHurdles: false }),
  );
});

test("needs are the same in any order", () => {
  expect(encodeNeeds({ uses: { sql: "required", coding: "optional" }, hasHurdles: false })).toBe(
    encodeNeeds({ uses: { coding: "optional", sql: "required" }, hasHurdles: false }),
  );
});

test.each<[SkillUses, string]>([
  [{}, "*:more"],
  [{ sql: "required" }, "*:more sql:required"],
])("%j and hurdles there and back", (uses, value) => {
  const needs = { uses, hasHurdles: true };
  expect(encodeNeeds(needs)).toBe(value);
  expect(decodeNeeds(value)).toEqual(needs);
});

/** As the first version of the page reads a value. */
function decodeAsBefore(value: string): Record<string, string> {
  return Object.fromEntries(value.split(" ").map((each) => each.split(":") as [string, string]));
}

test("a page that knows neither groups nor hurdles finds the same required skills", () => {
  const value = encodeNeeds({
    uses: { "sql|coding": "required", ssh: "required", linux: "optional" },
    hasHurdles: true,
  });
  const uses = decodeAsBefore(value);
  expect(Object.keys(uses).filter((skill) => uses[skill] === "required")).toEqual(["ssh"]);
  expect(Object.keys(uses).filter((skill) => uses[skill] === "optional")).toEqual([
    "coding",
    "linux",
    "sql",
  ]);
});

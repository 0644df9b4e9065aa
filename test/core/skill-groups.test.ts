import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileUses, mergeUses, statedUses, writeUses } from "../../core/skill-groups.ts";
import { readUses, type SkillUses, type StatedUses } from "../../core/skill-uses.ts";
import { anyUses } from "../fixtures/arbitraries.ts";

describe("reading", () => {
  const cases: [what: string, StatedUses, SkillUses][] = [
    ["nothing", {}, {}],
    ["single skills", { sql: "required", ssh: "optional" }, { sql: "required", ssh: "optional" }],
    ["a group", { anyOf: ["sql", "coding"] }, { "sql|coding": "required" }],
    [
      "a group beside others",
      { anyOf: ["sql", "coding"], ssh: "optional" },
      { ssh: "optional", "sql|coding": "required" },
    ],
    [
      "several groups",
      {
        anyOf: [
          ["sql", "coding"],
          ["ssh", "linux"],
        ],
      },
      { "sql|coding": "required", "ssh|linux": "required" },
    ],
    ["a group of one", { anyOf: ["sql"] }, { sql: "required" }],
    ["an empty group", { anyOf: [] }, {}],
    ["the same skill twice", { anyOf: ["sql", "sql"] }, { sql: "required" }],
    [
      "a group that a required skill answers",
      { anyOf: ["sql", "coding"], sql: "required" },
      { sql: "required" },
    ],
    [
      "a group whose skill is optional, too",
      { anyOf: ["sql", "coding"], sql: "optional" },
      { "sql|coding": "required" },
    ],
    [
      "a group within another",
      {
        anyOf: [
          ["sql", "coding", "ssh"],
          ["coding", "sql"],
        ],
      },
      { "coding|sql": "required" },
    ],
    [
      "the same group twice",
      {
        anyOf: [
          ["sql", "coding"],
          ["coding", "sql"],
        ],
      },
      { "sql|coding": "required" },
    ],
    ["other shapes", { anyOf: { sql: "required" }, ssh: 5, linux: "later" }, {}],
    ["items of other shapes", { anyOf: ["sql", 5, null, "coding"] }, { "sql|coding": "required" }],
  ];
  test.each(cases)("%s", (_, stated, uses) => {
    expect(statedUses(stated)).toEqual(uses);
  });
});

const GROUPED: SkillUses = { ssh: "optional", "sql|coding": "required" };

test("the API has the skills of groups as optional for those who know no groups", () => {
  expect(writeUses(GROUPED)).toEqual({
    sql: "optional",
    coding: "optional",
    ssh: "optional",
    anyOf: [["sql", "coding"]],
  });
  expect(readUses(writeUses(GROUPED))).toEqual(GROUPED);
});

test("a file has its group in a list", () => {
  expect(fileUses(GROUPED)).toEqual({ anyOf: ["sql", "coding"], ssh: "optional" });
  expect(statedUses(fileUses(GROUPED))).toEqual(GROUPED);
});

test("without groups nothing changes on the way", () => {
  fc.assert(
    fc.property(anyUses, (uses) => {
      expect(writeUses(uses)).toEqual(uses);
      expect(fileUses(uses)).toEqual(uses);
      expect(statedUses(uses)).toEqual(uses);
      expect(readUses(uses)).toEqual(uses);
    }),
  );
});

test.each<[SkillUses, SkillUses, SkillUses]>([
  [{ sql: "optional" }, { sql: "required" }, { sql: "required" }],
  [{ sql: "required" }, { sql: "optional" }, { sql: "required" }],
  [{ "sql|coding": "required" }, { coding: "required" }, { coding: "required" }],
  [{ "sql|coding": "required" }, { coding: "optional" }, { "sql|coding": "required" }],
  [
    { "sql|coding": "required" },
    { "ssh|linux": "required" },
    { "sql|coding": "required", "ssh|linux": "required" },
  ],
])("%j and %j are %j", (a, b, both) => {
  expect(mergeUses(a, b)).toEqual(both);
});

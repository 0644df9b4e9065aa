import { expect, test } from "vitest";
import {
  isMet,
  readUses,
  type SkillUses,
  skillsIn,
  type StatedUses,
  useOf,
} from "../../core/skill-uses.ts";

const GROUPED: SkillUses = { ssh: "optional", "sql|coding": "required" };

test.each<[StatedUses, SkillUses]>([
  [{}, {}],
  [
    { sql: "required", ssh: "optional" },
    { sql: "required", ssh: "optional" },
  ],
  [
    { sql: "optional", coding: "optional", anyOf: [["sql", "coding"]] },
    { "sql|coding": "required" },
  ],
  [{ sql: "later", ssh: 5, linux: null, anyOf: "sql" }, {}],
  [{ anyOf: [5, [], ["sql", 5, "ssh"]] }, { "sql|ssh": "required" }],
])("%j is read as %j", (published, uses) => {
  expect(readUses(published)).toEqual(uses);
});

test("how each skill is used", () => {
  const skills = ["sql", "coding", "ssh", "linux", "sql|coding"];
  expect(skillsIn(GROUPED)).toEqual(["ssh", "sql", "coding"]);
  expect(skills.slice(0, 4).map((skill) => useOf(skill, GROUPED))).toEqual([
    "any",
    "any",
    "optional",
    undefined,
  ]);
});

test("one of a group is enough", () => {
  expect(isMet("sql|coding", new Set(["coding"]))).toBe(true);
  expect(isMet("sql|coding", new Set(["ssh"]))).toBe(false);
  expect(isMet("sql", new Set(["sql"]))).toBe(true);
});

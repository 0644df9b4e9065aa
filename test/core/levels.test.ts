import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../core/catalog.ts";
import { allRungs, impliedRung, rungFor, rungOf, rungOfNeeds } from "../../core/levels.ts";
import type { Purpose, SkillUses } from "../../core/needs.ts";
import { anySkill, anyUses, rungs } from "../fixtures/arbitraries.ts";
import { fixtureCatalog, fixtureEntry } from "../fixtures/catalog-parts.ts";

const catalog = fixtureCatalog();
const skills = catalog.skillById;

describe("impliedRung", () => {
  const cases: [SkillUses, number][] = [
    [{}, 1],
    [{ puppet: "optional" }, 1],
    [{ sql: "required" }, 2],
    [{ sql: "required", ssh: "required" }, 3],
    [{ linux: "required", puppet: "optional" }, 4],
    [{ puppet: "required" }, 5],
    [{ "nobody-knows": "required" }, 1],
  ];
  test.each(cases)("%j stands on rung %i", (uses, rung) => {
    expect(impliedRung(uses, skills)).toBe(rung);
  });

  test("with one more required skill is the higher one of both", () => {
    fc.assert(
      fc.property(anyUses, anySkill, (uses, skill) => {
        const both = Math.max(impliedRung(uses, skills), rungs.get(skill)!);
        expect(impliedRung({ ...uses, [skill]: "required" }, skills)).toBe(both);
      }),
    );
  });

  test("does not move for an optional skill more", () => {
    fc.assert(
      fc.property(anyUses, anySkill, (uses, skill) => {
        const more: SkillUses = { [skill]: "optional", ...uses };
        expect(impliedRung(more, skills)).toBe(impliedRung(uses, skills));
      }),
    );
  });
});

test.each([
  ["none", 1],
  ["system-administration", 4],
  ["nobody-knows", 0],
])("rungOf %s is %i", (id, rung) => {
  expect(rungOf(id, catalog.vocabularies.levels)).toBe(rung);
});

describe("rungOfNeeds", () => {
  const cases: [SkillUses | undefined, level: string | undefined, number | undefined][] = [
    [undefined, undefined, undefined],
    [{}, undefined, 1],
    [{ ssh: "required" }, undefined, 3],
    [undefined, "some-code", 2],
    [{ ssh: "required" }, "system-administration", 4],
    [{ ssh: "required" }, "some-code", 3],
    [undefined, "nobody-knows", undefined],
  ];
  test.each(cases)("needs %j, stated level %s", (uses, level, rung) => {
    expect(rungOfNeeds(uses, level, catalog)).toBe(rung);
  });
});

describe("rungFor", () => {
  const raised: Entry = {
    ...fixtureEntry("example-citer"),
    level: { use: "some-code", maintain: "none" },
  };
  const cases: [what: string, Entry, Purpose, number | undefined][] = [
    ["nothing needed", fixtureEntry("example-citer"), "use", 1],
    ["raised by the file", raised, "use", 2],
    ["never lowered by the file", raised, "maintain", 3],
    ["from the platform", fixtureEntry("example-citer"), "maintain", 3],
    ["not stated", fixtureEntry("example-citer"), "host", undefined],
  ];
  test.each(cases)("%s", (_, entry, purpose, rung) => {
    expect(rungFor(entry, purpose, catalog)).toBe(rung);
  });
});

test("allRungs holds the stated purposes only", () => {
  expect(allRungs(fixtureEntry("example-citer"), catalog)).toEqual({ use: 1, maintain: 3 });
  expect(allRungs(fixtureEntry("example-machines"), catalog)).toEqual({ host: 4 });
  expect(allRungs(fixtureEntry("example-silent"), catalog)).toEqual({});
});

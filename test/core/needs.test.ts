import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byId, type Entry, type HelpRole, makeEntry } from "../../core/catalog.ts";
import {
  allNeeds,
  helpNeeds,
  needsFor,
  optionalSkills,
  type Purpose,
  requiredSkills,
  type SkillUses,
  upkeepRoles,
} from "../../core/needs.ts";
import { anyUses } from "../fixtures/arbitraries.ts";
import { fixtureCatalog, fixtureEntry } from "../fixtures/catalog-parts.ts";
import { vocabularies } from "../fixtures/vocabularies.ts";

const catalog = fixtureCatalog();
const PLATFORM: SkillUses = {
  sql: "optional",
  coding: "required",
  gitlab: "optional",
  ssh: "required",
  containers: "optional",
};

test("required and optional skills, in the map's order", () => {
  const uses: SkillUses = { ssh: "required", sql: "optional", coding: "required" };
  expect(requiredSkills(uses)).toEqual(["ssh", "coding"]);
  expect(optionalSkills(uses)).toEqual(["sql"]);
});

/** What it takes to maintain something that runs on platforms with these needs. */
function mergeUses(...hosts: SkillUses[]): SkillUses {
  const file = { title: "X", summary: "X.", maintainers: [] };
  const platforms = hosts.map((host, i) => makeEntry(`p${i}`, { ...file, needs: { host } }, "en"));
  const entry = makeEntry("x", { ...file, hostedOn: platforms.map(({ id }) => id) }, "en");
  return needsFor(entry, "maintain", { entryById: byId(platforms) })!;
}

describe("needs of several platforms", () => {
  const cases: [a: SkillUses, b: SkillUses, both: SkillUses][] = [
    [{}, {}, {}],
    [{ sql: "optional" }, {}, { sql: "optional" }],
    [{}, { sql: "optional" }, { sql: "optional" }],
    [{ sql: "optional" }, { sql: "required" }, { sql: "required" }],
    [{ sql: "required" }, { sql: "optional" }, { sql: "required" }],
    [{ sql: "required" }, { ssh: "optional" }, { sql: "required", ssh: "optional" }],
  ];
  test.each(cases)("%j and %j are %j", (a, b, both) => expect(mergeUses(a, b)).toEqual(both));

  test("does not care for the order", () => {
    fc.assert(
      fc.property(anyUses, anyUses, (a, b) => {
        expect(mergeUses(a, b)).toEqual(mergeUses(b, a));
      }),
    );
  });

  test("does not care for the grouping", () => {
    fc.assert(
      fc.property(anyUses, anyUses, anyUses, (a, b, c) => {
        expect(mergeUses(mergeUses(a, b), c)).toEqual(mergeUses(a, mergeUses(b, c)));
      }),
    );
  });

  test("adds nothing the second time", () => {
    fc.assert(
      fc.property(anyUses, anyUses, (a, b) => {
        expect(mergeUses(a, a)).toEqual(a);
        expect(mergeUses(mergeUses(a, b), b)).toEqual(mergeUses(a, b));
      }),
    );
  });

  test("requires what one of the two requires, and nothing else", () => {
    fc.assert(
      fc.property(anyUses, anyUses, (a, b) => {
        const required = new Set([...requiredSkills(a), ...requiredSkills(b)]);
        expect(new Set(requiredSkills(mergeUses(a, b)))).toEqual(required);
      }),
    );
  });
});

describe("needsFor", () => {
  const hostedTwice: Entry = {
    ...fixtureEntry("example-citer"),
    hostedOn: ["example-platform", "example-machines"],
  };
  const hostedNowhere: Entry = { ...fixtureEntry("example-citer"), hostedOn: ["nobody-knows"] };
  const cases: [what: string, entry: Entry, purpose: Purpose, SkillUses | undefined][] = [
    ["use, stated", fixtureEntry("example-query"), "use", { sql: "required" }],
    ["use, nothing needed on purpose", fixtureEntry("example-citer"), "use", {}],
    ["use, not stated", fixtureEntry("example-silent"), "use", undefined],
    ["host, never from the platform", fixtureEntry("example-citer"), "host", undefined],
    ["maintain, from the platform alone", fixtureEntry("example-citer"), "maintain", PLATFORM],
    [
      "maintain, platform and own file",
      fixtureEntry("example-notebook"),
      "maintain",
      { ...fixtureEntry("example-machines").needs?.host, puppet: "optional" },
    ],
    [
      "maintain, both platforms",
      hostedTwice,
      "maintain",
      { ...PLATFORM, linux: "required", mediawiki: "optional" },
    ],
    ["maintain, not hosted", fixtureEntry("example-silent"), "maintain", undefined],
    ["maintain, unknown platform", hostedNowhere, "maintain", undefined],
  ];
  test.each(cases)("%s", (_, entry, purpose, expected) => {
    expect(needsFor(entry, purpose, catalog)).toEqual(expected);
  });
});

test("allNeeds holds the stated purposes only", () => {
  expect(allNeeds(fixtureEntry("example-citer"), catalog)).toEqual({ use: {}, maintain: PLATFORM });
  expect(allNeeds(fixtureEntry("example-silent"), catalog)).toEqual({});
});

describe("helpNeeds", () => {
  const roles: ReadonlyMap<string, HelpRole> = byId(vocabularies["help-roles"]);
  const cases: [role: string, entry: string, SkillUses | undefined][] = [
    ["co-maintainer", "example-citer", PLATFORM],
    ["co-maintainer", "example-silent", undefined],
    ["developer", "example-citer", { coding: "required" }],
    ["translator", "example-citer", {}],
  ];
  test.each(cases)("%s of %s", (role, entry, expected) => {
    expect(helpNeeds(roles.get(role)!, fixtureEntry(entry), catalog)).toEqual(expected);
  });
});

test("upkeep takes what maintaining takes", () => {
  const roles = [
    { id: "keeper", needs: "maintain" },
    { id: "translator", needs: {} },
  ] as const;
  expect([...upkeepRoles(roles)]).toEqual(["keeper"]);
});

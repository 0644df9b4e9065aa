import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareMatches,
  lacksNoSkill,
  match,
  type Match,
  type Matchable,
  nextSkills,
} from "../../core/matching.ts";
import type { SkillUses } from "../../core/needs.ts";
import { anyKnowledge, anyMatchable, anySkill, rungs } from "../fixtures/arbitraries.ts";

const active = (uses: SkillUses | undefined): Matchable => ({ uses, lifecycle: "active" });

describe("match", () => {
  const cases: [what: string, Matchable, knows: string[], Match][] = [
    ["nothing needed, nothing known", active({}), [], { state: "ready", uses: [] }],
    ["nothing needed, much known", active({}), ["sql", "ssh"], { state: "ready", uses: [] }],
    [
      "optional alone, nothing known",
      active({ sql: "optional" }),
      [],
      { state: "ready", uses: [] },
    ],
    ["optional known", active({ sql: "optional" }), ["sql"], { state: "ready", uses: ["sql"] }],
    [
      "required and optional known",
      active({ sql: "optional", coding: "required", ssh: "optional" }),
      ["coding", "sql"],
      { state: "ready", uses: ["sql", "coding"] },
    ],
    ["one missing", active({ sql: "required" }), ["ssh"], { state: "away", missing: ["sql"] }],
    [
      "several missing, the easier first",
      active({ linux: "required", ssh: "required", coding: "required", sql: "optional" }),
      [],
      { state: "away", missing: ["coding", "ssh", "linux"] },
    ],
    [
      "none of a group",
      active({ "sql|coding": "required" }),
      ["ssh"],
      { state: "away", missing: ["sql|coding"] },
    ],
    [
      "one of a group",
      active({ "sql|coding": "required" }),
      ["coding"],
      { state: "ready", uses: ["coding"] },
    ],
    [
      "a group is as easy as the easiest in it",
      active({ ssh: "required", "puppet|sql": "required" }),
      [],
      { state: "away", missing: ["puppet|sql", "ssh"] },
    ],
    [
      "hurdles, and no skill missing",
      { ...active({ sql: "required" }), hasHurdles: true },
      ["sql"],
      { state: "conditional", uses: ["sql"] },
    ],
    [
      "hurdles, and a skill missing",
      { ...active({ sql: "required" }), hasHurdles: true },
      [],
      { state: "away", missing: ["sql"] },
    ],
    ["hurdles, not stated", { ...active(undefined), hasHurdles: true }, [], { state: "unstated" }],
    ["not stated", active(undefined), ["sql"], { state: "unstated" }],
    ["planned", { uses: {}, lifecycle: "planned" }, [], { state: "not-available" }],
    ["retired", { uses: {}, lifecycle: "retired" }, ["sql"], { state: "not-available" }],
    ["deprecated", { uses: {}, lifecycle: "deprecated" }, [], { state: "ready", uses: [] }],
    ["experimental", { uses: {}, lifecycle: "experimental" }, [], { state: "ready", uses: [] }],
  ];
  test.each(cases)("%s", (_, matchable, knows, expected) => {
    expect(match(matchable, new Set(knows), rungs)).toEqual(expected);
  });

  test("never gets worse with one more skill", () => {
    fc.assert(
      fc.property(anyMatchable, anyKnowledge, anySkill, (matchable, knows, skill) => {
        const before = match(matchable, knows, rungs);
        const after = match(matchable, new Set([...knows, skill]), rungs);
        expect(compareMatches(after, before, rungs)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("is ready or unstated or not available for one who knows everything", () => {
    const all = new Set(rungs.keys());
    fc.assert(
      fc.property(anyMatchable, (matchable) => {
        expect(match(matchable, all, rungs).state).not.toBe("away");
      }),
    );
  });
});

describe("lacksNoSkill", () => {
  test.each<[Match, boolean]>([
    [{ state: "ready", uses: [] }, true],
    [{ state: "conditional", uses: ["sql"] }, true],
    [{ state: "away", missing: ["sql"] }, false],
    [{ state: "unstated" }, false],
    [{ state: "not-available" }, false],
  ])("%j: %s", (found, lacksNone) => expect(lacksNoSkill(found)).toBe(lacksNone));
});

describe("compareMatches", () => {
  test("puts the states into the order that readers are promised", () => {
    const inOrder: Match[] = [
      { state: "ready", uses: ["sql"] },
      { state: "ready", uses: [] },
      { state: "away", missing: ["sql"] },
      { state: "away", missing: ["ssh"] },
      { state: "away", missing: ["puppet"] },
      { state: "away", missing: ["sql", "coding"] },
      { state: "away", missing: ["sql", "ssh"] },
      { state: "away", missing: ["sql", "coding", "gitlab"] },
      { state: "unstated" },
      { state: "not-available" },
    ];
    const compared = inOrder.map((a) => inOrder.map((b) => Math.sign(compareMatches(a, b, rungs))));
    const expected = inOrder.map((_, i) => inOrder.map((__, j) => Math.sign(i - j)));
    expect(compared).toEqual(expected);
  });

  const anyMatch = fc
    .tuple(anyMatchable, anyKnowledge)
    .map(([matchable, knows]) => match(matchable, knows, rungs));

  test("contradicts itself nowhere", () => {
    fc.assert(
      fc.property(anyMatch, anyMatch, anyMatch, (a, b, c) => {
        const sign = (x: Match, y: Match) => Math.sign(compareMatches(x, y, rungs));
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("nextSkills", () => {
  const away = (...missing: string[]): Match => ({ state: "away", missing });
  const cases: [what: string, Match[], knows: string[], expected: [string, number][]][] = [
    ["nothing to match", [], [], []],
    ["nothing away", [{ state: "ready", uses: [] }, { state: "unstated" }], [], []],
    [
      "the most first",
      [away("coding"), away("sql"), away("sql")],
      [],
      [
        ["sql", 2],
        ["coding", 1],
      ],
    ],
    [
      "among equals the easier first",
      [away("ssh"), away("sql")],
      ["coding"],
      [
        ["sql", 1],
        ["ssh", 1],
      ],
    ],
    ["two skills away counts for neither", [away("sql", "coding")], [], []],
    ["nothing known: not the command line", [away("ssh"), away("sql")], [], [["sql", 1]]],
    [
      "code known: the command line, not servers",
      [away("ssh"), away("linux")],
      ["coding"],
      [["ssh", 1]],
    ],
    ["servers known: the highest rung too", [away("puppet")], ["linux"], [["puppet", 1]]],
    ["an unknown skill counts as easy", [away("juggling")], [], [["juggling", 1]]],
  ];
  test.each(cases)("%s", (_, matches, knows, expected) => {
    const next = nextSkills(matches, new Set(knows), rungs);
    expect(next.map(({ skill, opens }) => [skill, opens])).toEqual(expected);
  });

  test("opens what it says: learning the skill makes so many more ready", () => {
    fc.assert(
      fc.property(fc.array(anyMatchable), anyKnowledge, (matchables, knows) => {
        const ready = (known: ReadonlySet<string>) =>
          matchables.filter((each) => match(each, known, rungs).state === "ready").length;
        const matches = matchables.map((each) => match(each, knows, rungs));
        for (const { skill, opens } of nextSkills(matches, knows, rungs)) {
          expect(knows.has(skill)).toBe(false);
          expect(ready(new Set([...knows, skill])) - ready(knows)).toBe(opens);
        }
      }),
    );
  });

  test("does not care for the order of the matches", () => {
    fc.assert(
      fc.property(fc.array(anyMatchable), anyKnowledge, (matchables, knows) => {
        const matches = matchables.map((each) => match(each, knows, rungs));
        const next = nextSkills(matches, knows, rungs);
        expect(nextSkills(matches.toReversed(), knows, rungs)).toEqual(next);
      }),
    );
  });
});

/** The default catalog shows each idea of the product on a real entry. */
import { describe, expect, test } from "vitest";
import { LIFECYCLES, TYPES } from "../../core/generated/tool.ts";
import { rungFor } from "../../core/levels.ts";
import { needsFor, type Purpose, requiredSkills } from "../../core/needs.ts";
import { catalog } from "./catalog.ts";

const { entries, vocabularies } = catalog;

describe.each([
  ["type", TYPES, (id: string) => entries.some(({ type }) => type === id)],
  ["lifecycle", LIFECYCLES, (id: string) => entries.some(({ lifecycle }) => lifecycle === id)],
  ["goal", ids("goals"), (id: string) => entries.some(({ goals }) => goals?.includes(id))],
  [
    "audience",
    ids("audiences"),
    (id: string) => entries.some(({ audiences }) => audiences?.includes(id)),
  ],
  ["level of use", ids("levels"), (id: string) => standsOn(id, "use")],
  ["level of maintaining", ids("levels"), (id: string) => standsOn(id, "maintain")],
  [
    "skill required to use",
    // Only those who host something log in to other machines.
    ids("skills").filter((id) => id !== "ssh"),
    (id: string) => entries.some((entry) => requires(entry, id)),
  ],
] as const)("every %s has an entry", (_, values, isShown) => {
  test.each(values)("%s", (id) => expect(isShown(id)).toBe(true));
});

test("ssh is required to host things, and to use none", () => {
  const asking = (purpose: Purpose) =>
    entries.filter((entry) =>
      requiredSkills(needsFor(entry, purpose, catalog) ?? {}).includes("ssh"),
    );
  expect(asking("host").map(({ id }) => id)).toContain("toolforge");
  expect(asking("use")).toEqual([]);
});

test("at least twenty tasks have entries", () => {
  const tasks = ids("tasks").filter((id) => entries.some((entry) => entry.tasks?.includes(id)));
  expect(tasks.length).toBeGreaterThanOrEqual(20);
});

test("at least sixty real tools stand beside the 24 systems of the seed", () => {
  const tools = entries.filter(({ lifecycle }) => lifecycle !== "planned");
  expect(tools.length).toBeGreaterThanOrEqual(60 + 24);
});

describe("hurdles that are not skills", () => {
  test("nothing at all", () =>
    expect(
      entries.some(
        ({ needs, asks }) => JSON.stringify(needs?.use) === "{}" && asks?.account === "none",
      ),
    ).toBe(true));
  test.each(["account", "rights", "installs"] as const)("%s", (hurdle) =>
    expect(entries.some(({ asks }) => asks?.[hurdle])).toBe(true),
  );
});

test("deprecated tools name what to use instead", () => {
  const deprecated = entries.filter(({ lifecycle }) => lifecycle === "deprecated");
  expect(deprecated.length).toBeGreaterThan(3);
  const alone = deprecated.filter(({ replacedBy }) => replacedBy === undefined);
  // What took their place is no tool with an entry.
  expect(alone.map(({ id }) => id)).toEqual(["release-generator", "widar"]);
});

test("some look for help", () => {
  expect(entries.filter(({ helpWanted }) => helpWanted?.length).length).toBeGreaterThan(3);
});

function ids(name: "goals" | "audiences" | "levels" | "skills" | "tasks"): string[] {
  return vocabularies[name].map(({ id }) => id);
}

function standsOn(level: string, purpose: "use" | "maintain"): boolean {
  const rung = ids("levels").indexOf(level) + 1;
  return entries.some((entry) => rungFor(entry, purpose, catalog) === rung);
}

function requires(entry: (typeof entries)[number], skill: string): boolean {
  return requiredSkills(needsFor(entry, "use", catalog) ?? {}).includes(skill);
}

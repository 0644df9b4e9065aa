import { describe, expect, test } from "vitest";
import type { Maintainer } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { makeEntry } from "../../core/catalog.ts";
import { daysSince, findStale, lastSeen } from "../../core/stale.ts";
import { fixtureCatalog, fixtureParts } from "../fixtures/catalog-parts.ts";

const TODAY = "2026-06-30";

/** Fields of a file, of which some are taken away. */
type Fields = { [F in keyof ToolFile]?: ToolFile[F] | undefined };

const entry = (id: string, file: Fields = {}) =>
  makeEntry(
    id,
    { title: id, summary: "Do it.", maintainers: [], confirmed: TODAY, ...file } as ToolFile,
    "en",
  );
const team = (id: string, more: Partial<Maintainer> = {}): Maintainer => ({
  id,
  name: id,
  kind: "team",
  ...more,
});
const staleOf = (
  entries: ReturnType<typeof entry>[],
  maintainers: Maintainer[] = [],
  confirmedDays?: number,
) => {
  const { about } = fixtureParts();
  const limits = confirmedDays === undefined ? {} : { limits: { confirmedDays } };
  return findStale(
    fixtureCatalog({ entries, maintainers, charts: [], about: { ...about, ...limits } }),
    TODAY,
  );
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("unconfirmed", () => {
  const cases: [title: string, file: Fields, stale: boolean][] = [
    ["confirmed today", {}, false],
    ["confirmed as long ago as is allowed", { confirmed: "2025-06-30" }, false],
    ["confirmed a day longer ago", { confirmed: "2025-06-29" }, true],
    ["confirmed in the future", { confirmed: "2027-01-01" }, false],
    ["never, but just added", { confirmed: undefined, added: "2026-06-01" }, false],
    ["never, and added long ago", { confirmed: undefined, added: "2020-01-01" }, true],
    ["never, and nobody knows when it was added", { confirmed: undefined }, true],
    ["deprecated", { confirmed: "2020-01-01", lifecycle: "deprecated" }, true],
    ["retired", { confirmed: "2020-01-01", lifecycle: "retired" }, false],
    ["planned", { confirmed: "2020-01-01", lifecycle: "planned" }, false],
  ];
  test.each(cases)("%s", (_, file, stale) => {
    expect(ids(staleOf([entry("x", file)]).unconfirmed)).toEqual(stale ? ["x"] : []);
  });

  test("the limit is the catalog's, or a year", () => {
    const old = entry("x", { confirmed: "2026-06-01" });
    expect(staleOf([old])).toMatchObject({ limit: 365, unconfirmed: [] });
    expect(staleOf([old], [], 28)).toMatchObject({ limit: 28, unconfirmed: [{ id: "x" }] });
    expect(staleOf([old], [], 29).unconfirmed).toEqual([]);
  });

  test("the oldest come first, those of an unknown day before them", () => {
    const entries = [
      entry("a", { confirmed: "2024-01-02" }),
      entry("b", { confirmed: "2024-01-01" }),
      entry("c", { confirmed: "2024-01-02" }),
      entry("d", { confirmed: undefined }),
    ];
    expect(ids(staleOf(entries).unconfirmed)).toEqual(["d", "b", "a", "c"]);
  });
});

describe("idle", () => {
  const cases: [title: string, file: Fields, idle: string[]][] = [
    ["maintains nothing", {}, ["crew"]],
    ["maintains something", { maintainers: ["crew"] }, []],
    ["maintains something experimental", { maintainers: ["crew"], lifecycle: "experimental" }, []],
    ["what it maintains is retired", { maintainers: ["crew"], lifecycle: "retired" }, ["crew"]],
    ["what it maintains is planned", { maintainers: ["crew"], lifecycle: "planned" }, ["crew"]],
    ["uses something", { usedBy: [{ team: "crew", for: "x" }] }, []],
    ["used something", { usedBy: [{ team: "crew", for: "x" }], lifecycle: "retired" }, ["crew"]],
    ["an account is named, not the file", { maintainers: ["wiki:crew"] }, ["crew"]],
  ];
  test.each(cases)("%s", (_, file, idle) => {
    expect(ids(staleOf([entry("x", file)], [team("crew")]).idle)).toEqual(idle);
  });

  test("a team is busy through a part of a part of it, also where parents go round", () => {
    const teams = [
      team("all", { parent: "part" }),
      team("other"),
      team("part", { parent: "whole" }),
      team("whole", { parent: "all" }),
    ];
    expect(ids(staleOf([entry("x", { maintainers: ["part"] })], teams).idle)).toEqual(["other"]);
  });
});

describe("overdue", () => {
  const cases: [title: string, file: Fields, overdue: boolean][] = [
    ["planned for today", { lifecycle: "planned", until: TODAY }, false],
    ["planned for yesterday", { lifecycle: "planned", until: "2026-06-29" }, true],
    ["planned for no day", { lifecycle: "planned" }, false],
    ["ended yesterday", { until: "2026-06-29" }, false],
  ];
  test.each(cases)("%s", (_, file, overdue) => {
    expect(ids(staleOf([entry("x", file)]).overdue)).toEqual(overdue ? ["x"] : []);
  });

  test("the oldest come first", () => {
    const plan = (id: string, until: string) => entry(id, { lifecycle: "planned", until });
    const entries = [plan("a", "2026-02-01"), plan("b", "2026-01-01"), plan("c", "2026-01-02")];
    expect(ids(staleOf(entries).overdue)).toEqual(["b", "c", "a"]);
  });
});

test("lastSeen", () => {
  expect(lastSeen(entry("x", { added: "2020-01-01" }))).toBe(TODAY);
  expect(lastSeen(entry("x", { confirmed: undefined, added: "2020-01-01" }))).toBe("2020-01-01");
});

test("daysSince", () => {
  expect(daysSince("2026-06-01", TODAY)).toBe(29);
  expect(daysSince(undefined, TODAY)).toBeNaN();
});

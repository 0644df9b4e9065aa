import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Catalog, type Chart, type Entry, makeEntry } from "../../core/catalog.ts";
import {
  chartDifference,
  chartPairs,
  type ChartRow,
  chartRows,
  type Reads,
  type RowChange,
} from "../../core/charts.ts";
import type { SkillUses } from "../../core/needs.ts";
import type { SkillUse } from "../../core/skill-uses.ts";
import { anyUses } from "../fixtures/arbitraries.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";

const catalog = fixtureCatalog();
const chart = (id: string) => catalog.charts.find((each) => each.id === id)!;
const entry = (id: string) => catalog.entryById.get(id)!;

describe("the cells of a living chart with all skills", () => {
  const columns = ["sql", "coding", "gitlab", "ssh", "containers", "linux", "mediawiki", "puppet"];
  const cellsOf = (shown: Entry, reads: Reads) => {
    const row = { entry: shown.id, label: "L", reads };
    const living: Chart = { id: "living", kind: "living", title: "L", columns, rows: [row] };
    return chartRows(living, fixtureCatalog({ entries: [shown] }))[0]!.cells;
  };

  const cases: [id: string, Reads, SkillUses][] = [
    ["example-query", "now", { sql: "required" }],
    ["example-query", "target", { sql: "required" }],
    ["example-platform", "now", entry("example-platform").needs!.host!],
    ["example-platform", "target", entry("example-platform").target!.needs!.host!],
    ["example-plan", "now", {}],
    ["example-plan", "target", { sql: "required" }],
    ["example-silent", "now", {}],
    ["example-silent", "target", {}],
  ];
  test.each(cases)("%s reads %s", (id, reads, expected) => {
    expect(cellsOf(entry(id), reads)).toEqual(expected);
  });

  test("a target for hosting is read even where the present is for use", () => {
    const target = { needs: { host: { ssh: "optional" as const } } };
    expect(cellsOf({ ...entry("example-query"), target }, "target")).toEqual({ ssh: "optional" });
  });
});

describe("chartRows", () => {
  test("of a snapshot are as written, with the rung that the cells imply", () => {
    expect(chartRows(chart("today"), catalog)).toEqual([
      { ...chart("today").rows[0], rung: 2 },
      { ...chart("today").rows[1], rung: 3 },
    ]);
  });

  test("of a living chart come from the entries", () => {
    const rows = chartRows(chart("living-today"), catalog);
    expect(rows.map((row) => [row.entry, row.label, row.rung])).toEqual([
      ["example-query", "query", 2],
      ["example-notebook", "notebook", 2],
      ["example-platform", "platform", 3],
      ["example-machines", "machines", 4],
    ]);
    expect(rows[0]?.cells).toEqual({ sql: "required" });
  });

  const living = (reads: Reads | undefined, columns: string[], changes: Partial<Entry>) => {
    const base = makeEntry("example", { title: "E", summary: "S", maintainers: [] }, "en");
    const row = { entry: "example", label: "E", ...(reads && { reads }) };
    return chartRows(
      { id: "living", kind: "living", title: "L", columns, rows: [row] },
      fixtureCatalog({ entries: [{ ...base, ...changes }] }),
    )[0]!;
  };
  const needs = { use: { sql: "required", puppet: "required" } } as const;
  const level = { use: "system-administration" };
  const cases: [string, Reads | undefined, string[], Partial<Entry>, SkillUses, number][] = [
    ["unstated needs", "now", ["sql"], {}, {}, 1],
    ["reads nothing in particular", undefined, ["sql", "puppet"], { needs }, needs.use, 5],
    ["a skill outside the columns", "now", ["sql"], { needs }, { sql: "required" }, 5],
    ["a raised level", "now", ["sql"], { level, needs: { use: {} } }, {}, 4],
    ["a target that keeps the level", "target", ["sql"], { level, needs: { use: {} } }, {}, 4],
    [
      "a target with a level of its own",
      "target",
      ["sql"],
      { level, needs: { use: {} }, target: { level: { use: "some-code" } } },
      {},
      2,
    ],
  ];
  test("living: a column is filled by the skills that it covers, the stricter use first", () => {
    const base = makeEntry("example", { title: "E", summary: "S", maintainers: [] }, "en");
    const cellOf = (use: SkillUses) => {
      const [row] = chartRows(
        {
          id: "living",
          kind: "living",
          title: "L",
          columns: ["ssh"],
          covers: { ssh: ["puppet"] },
          rows: [{ entry: "example", label: "E" }],
        },
        fixtureCatalog({ entries: [{ ...base, needs: { use } }] }),
      );
      return row?.cells["ssh"];
    };
    expect(cellOf({ puppet: "required" })).toBe("required");
    expect(cellOf({ ssh: "optional", puppet: "required" })).toBe("required");
    expect(cellOf({ "puppet|sql": "required" })).toBe("any");
    expect(cellOf({ ssh: "optional" })).toBe("optional");
    expect(cellOf({ sql: "required" })).toBeUndefined();
  });

  test.each(cases)("living: %s", (_, reads, columns, changes, cells, rung) => {
    expect(living(reads, columns, changes)).toMatchObject({ cells, rung });
  });

  test("of a living chart about an entry that is not there are empty", () => {
    const rows = chartRows(chart("living-today"), fixtureCatalog({ entries: [] }));
    expect(rows.map(({ entry, cells, rung }) => [entry, cells, rung])).toEqual([
      ["example-query", {}, 1],
      ["example-notebook", {}, 1],
      ["example-platform", {}, 1],
      ["example-machines", {}, 1],
    ]);
  });
});

describe("chartPairs", () => {
  const ids = (charts: readonly Chart[]) =>
    chartPairs({ charts }).map((pair) => pair.map(({ id }) => id));
  test("the present with the target", () => {
    expect(ids(catalog.charts)).toEqual([["living-today", "living-target"]]);
  });
  test("nothing without a target", () => expect(ids([chart("living-today")])).toEqual([]));
  test("never a snapshot", () => expect(ids([chart("today"), chart("living-target")])).toEqual([]));
});

describe("chartDifference", () => {
  const now = chartRows(chart("living-today"), catalog);
  const target = chartRows(chart("living-target"), catalog);
  const difference = chartDifference(now, target, catalog);

  test("says of each row whether it stays, goes or comes", () => {
    expect(difference.rows.map(({ entry, state, by }) => [entry, state, by])).toEqual([
      ["example-query", "goes", "example-plan"],
      ["example-notebook", "stays", undefined],
      ["example-platform", "stays", undefined],
      ["example-machines", "stays", undefined],
      ["example-plan", "comes", undefined],
    ]);
  });

  const cases: [entry: string, changes: RowChange["changes"]][] = [
    ["example-query", [{ skill: "sql", from: "required" }]],
    ["example-notebook", []],
    [
      "example-platform",
      [
        { skill: "gitlab", from: "optional", to: "required" },
        { skill: "ssh", from: "required", to: "optional" },
        { skill: "containers", from: "optional" },
      ],
    ],
    ["example-plan", [{ skill: "sql", to: "required" }]],
  ];
  test.each(cases)("names the changed cells of %s", (id, changes) => {
    expect(difference.rows.find((row) => row.entry === id)?.changes).toEqual(changes);
  });

  test("counts in how many rows a skill is required", () => {
    expect(difference.skills).toEqual([
      { skill: "sql", requiredBefore: 1, requiredAfter: 1 },
      { skill: "coding", requiredBefore: 2, requiredAfter: 2 },
      { skill: "gitlab", requiredBefore: 0, requiredAfter: 1 },
      { skill: "ssh", requiredBefore: 2, requiredAfter: 1 },
      { skill: "containers", requiredBefore: 0, requiredAfter: 0 },
      { skill: "linux", requiredBefore: 1, requiredAfter: 1 },
      { skill: "mediawiki", requiredBefore: 0, requiredAfter: 0 },
    ]);
    expect([difference.before, difference.after]).toEqual([4, 4]);
  });

  test.each([
    ["by its target", { target: { by: "a" }, replacedBy: "b" }, "a"],
    ["by replacedBy", { replacedBy: "b" }, "b"],
    ["by nothing", {}, undefined],
  ])("a row that goes is followed %s", (_, changes, by) => {
    const base = makeEntry("gone", { title: "G", summary: "S", maintainers: [] }, "en");
    const gone: Catalog = fixtureCatalog({ entries: [{ ...base, ...changes }] });
    const row: ChartRow = { entry: "gone", label: "G", cells: {}, rung: 1 };
    expect(chartDifference([row], [], gone).rows[0]?.by).toBe(by);
    expect(chartDifference([row], [row], gone).rows[0]?.by).toBeUndefined();
  });

  const anyRows = fc.uniqueArray(
    fc.record({
      entry: fc.constantFrom(...catalog.entryById.keys()),
      label: fc.string(),
      cells: anyUses,
      rung: fc.constant(1),
    }),
    { selector: (row) => row.entry },
  );

  test("leads from the one chart to the other", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (from, to) => {
        const { rows } = chartDifference(from, to, catalog);
        const made = rows
          .filter(({ state }) => state !== "goes")
          .map(({ entry, changes }) => {
            const cells = new Map<string, SkillUse>(
              Object.entries(from.find((row) => row.entry === entry)?.cells ?? {}),
            );
            for (const { skill, to: use } of changes) {
              if (use === undefined) cells.delete(skill);
              else cells.set(skill, use);
            }
            return [entry, Object.fromEntries(cells)] as const;
          });
        expect(new Map(made)).toEqual(new Map(to.map(({ entry, cells }) => [entry, { ...cells }])));
      }),
    );
  });

  test("of a chart from itself is nothing", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const same = chartDifference(rows, rows, catalog);
        expect(same.rows.every(({ state, changes }) => state === "stays" && !changes.length)).toBe(
          true,
        );
        expect(same.skills.every((each) => each.requiredBefore === each.requiredAfter)).toBe(true);
      }),
    );
  });
});

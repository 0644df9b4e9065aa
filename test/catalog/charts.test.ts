/** The seed's charts: the snapshots say what it says, and the entries of today still do. */
import { describe, expect, test } from "vitest";
import { chartRows } from "../../core/charts.ts";
import { byId } from "../../core/catalog.ts";
import { catalog } from "./catalog.ts";
import { COLUMNS, mark, SEED_CHARTS, SEED_RUNGS } from "./seed-charts.ts";

const charts = byId(catalog.charts);

describe.each(Object.keys(SEED_CHARTS))("%s", (id) => {
  describe.each([id, `living-${id}`])("chart %s", (chartId) => {
    const chart = charts.get(chartId)!;
    const rows = chartRows(chart, catalog);

    test("has the seed's columns", () => expect(chart.columns).toEqual(COLUMNS));

    test("has the seed's rows, in its order", () => {
      const marks = rows.map(({ entry, cells }) => [
        entry,
        COLUMNS.map((skill) => mark(cells[skill])).join(" "),
      ]);
      expect(marks).toEqual(Object.entries(SEED_CHARTS[id]!));
    });

    test("implies the seed's levels", () => {
      expect(Object.fromEntries(rows.map(({ entry, rung }) => [entry, rung]))).toEqual(
        SEED_RUNGS[id],
      );
    });
  });
});

test("the first chart is stated, the second inferred where the source lost its cells", () => {
  const inferred = (id: string) =>
    charts
      .get(id)!
      .rows.filter((row) => row.reading === "inferred")
      .map((row) => row.entry);
  expect(inferred("today")).toEqual([]);
  expect(inferred("target")).toEqual([
    "superset",
    "wiki-event-hooks",
    "toolforge-buildpacks",
    "mediawiki-hosting",
    "byoc",
  ]);
});

test("four aims, each linked to rows of its chart", () => {
  const { aims = [], rows } = charts.get("target")!;
  expect(aims).toHaveLength(4);
  for (const aim of aims) {
    expect(aim.rows?.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.entry)).toEqual(expect.arrayContaining([...(aim.rows ?? [])]));
  }
});

import { expect, test } from "vitest";
import { chartList } from "../../../core/api/charts.ts";
import { catalog, head } from "../../fixtures/api.ts";

test("chartList holds all cells and what changes between the living charts", () => {
  const { charts, differences, ...rest } = chartList(catalog);
  expect(rest).toEqual({ ...head, count: 3 });
  expect(charts.map(({ id, rows }) => [id, rows.map(({ rung }) => rung)])).toEqual([
    ["living-target", [2, 2, 2, 4]],
    ["living-today", [2, 2, 3, 4]],
    ["today", [2, 3]],
  ]);
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    from: "living-today",
    to: "living-target",
    before: 4,
    after: 4,
    rows: [
      { entry: "example-query", state: "goes", by: "example-plan" },
      { entry: "example-notebook", state: "stays", changes: [] },
      { entry: "example-platform", state: "stays" },
      { entry: "example-machines", state: "stays", changes: [] },
      { entry: "example-plan", state: "comes" },
    ],
  });
});

import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import { charts, differences, rowAnchor } from "../../site/charts.ts";

test("snapshots before living charts, what is before what should be", () => {
  expect(charts.map(({ chart }) => chart.id)).toEqual(["today", "living-today", "living-target"]);
});

test("rows stand in the chart's order", () => {
  expect(charts[0]!.rows.map(({ entry }) => entry)).toEqual(["example-query", "example-platform"]);
});

test("footnotes are counted as one reads: the row's own, then its cells'", () => {
  const { notes, rows } = charts[0]!;
  expect(notes.map(({ number, text }) => [number, text])).toEqual([
    [1, expect.stringContaining("Our interpretation")],
    [2, "read from the left"],
    [3, "rarely"],
  ]);
  expect(rows[0]!.marks).toEqual([]);
  expect(rows[1]!.marks).toEqual(notes.slice(0, 2));
  expect(rows[1]!.cellMarks).toEqual({ ssh: notes[2] });
  expect(notes[2]!.from).toBe(rowAnchor("today", "example-platform"));
});

test("the living charts are compared", () => {
  const [pair] = differences;
  expect([pair!.from.id, pair!.to.id]).toEqual(["living-today", "living-target"]);
  expect(pair!.difference.skills.find(({ skill }) => skill === "ssh")).toMatchObject({
    requiredBefore: 2,
    requiredAfter: 1,
  });
});

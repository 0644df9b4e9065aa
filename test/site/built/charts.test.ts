/** The charts on skills/ as a browser gets them: the seed document's two tables, cell by cell. */
import { describe, expect, inject, test } from "vitest";
import { textOf, wordsOf } from "../../setup/html.ts";
import { COLUMNS, mark, SEED_CHARTS } from "../../catalog/seed-charts.ts";

const html = await textOf(inject("site").folder, "skills/index.html");
const tables = [...html.matchAll(/<table\b[^]*?<\/table>/g)].map(([table]) => table);
const CELL = /<td data-entry="([^"]+)" data-skill="([^"]+)" data-use="(required|optional)">/g;

interface Row {
  label: string;
  cells: string[];
}

test("four charts: two as they were drawn, two living", () => {
  expect(tables).toHaveLength(4);
  for (const table of tables)
    expect(wordsOf(/<caption[^]*?<\/caption>/.exec(table)![0])).not.toBe("");
});

describe.each(Object.entries(SEED_CHARTS))("%s", (id, rows) => {
  const table = tables.find((candidate) => candidate.includes(`id="chart-${id}"`)) ?? "";

  test("holds the seed's marks and no others", () => {
    const marks = [...table.matchAll(CELL)].map(([, ...cell]) => cell.join(" "));
    const expected = Object.entries(rows).flatMap(([entry, row]) =>
      row.split(" ").flatMap((use, i) => {
        const word = use === "x" ? "required" : "optional";
        return use === "." ? [] : [`${entry} ${COLUMNS[i]} ${word}`];
      }),
    );
    expect(marks).toEqual(expected);
  });

  test("holds them in their rows and columns, empty cells said in words", () => {
    const drawn = rowsOf(table).map(({ cells }) => cells.map(markOf).join(" "));
    expect(drawn).toEqual(Object.values(rows));
  });

  test("heads rows and columns", () => {
    expect(table.match(/<th scope="col">/g)).toHaveLength(COLUMNS.length + 1);
    expect(table.match(/<th scope="row">/g)).toHaveLength(Object.keys(rows).length);
  });
});

test.each([
  ["living-today", 6],
  ["living-target", 7],
])("%s has the same %i rows and columns", (id, count) => {
  const living = tables.find((table) => table.includes(`id="chart-${id}"`)) ?? "";
  const drawn =
    tables.find((table) => table.includes(`id="chart-${id.replace("living-", "")}"`)) ?? "";
  const shape = (table: string): string[] =>
    rowsOf(table).map(({ label, cells }) => `${label} ${cells.length}`);
  expect(shape(living)).toHaveLength(count);
  expect(shape(living)).toEqual(shape(drawn));
});

test("the footnote of the first chart is shown", () => {
  expect(wordsOf(html)).toContain("not 100 %, e.g. logs");
});

function rowsOf(table: string): Row[] {
  const body = /<tbody[^]*<\/tbody>/.exec(table)?.[0] ?? "";
  return [...body.matchAll(/<tr\b[^]*?<\/tr>/g)].map(([row]) => ({
    label: wordsOf(/<th\b[^>]*>\s*<a\b[^]*?<\/a>/.exec(row)?.[0] ?? ""),
    cells: [...row.matchAll(/<td\b[^]*?<\/td>/g)].map(([cell]) => cell),
  }));
}

/** What a cell says, after making sure that it says so in words too. */
function markOf(cell: string): string {
  const use = /data-use="(\w+)"/.exec(cell)?.[1];
  const words = wordsOf(cell);
  expect(words).toMatch(/[a-z]{3}/i);
  expect(/not used/i.test(words)).toBe(use === undefined);
  return mark(use);
}

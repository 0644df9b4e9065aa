/** The skill charts as the pages show them: in their order, with footnotes counted. */
import type { Chart } from "../core/catalog.ts";
import {
  type ChartDifference,
  chartDifference,
  chartPairs,
  type ChartRow,
  chartRows,
} from "../core/charts.ts";
import { ownValue } from "../core/own-value.ts";
import { catalog } from "./catalog.ts";
import { t } from "./words.ts";

export interface ChartTable {
  chart: Chart;
  rows: readonly TableRow[];
  notes: readonly Footnote[];
}

export interface TableRow extends ChartRow {
  /** The footnotes of the row itself. */
  marks: readonly Footnote[];
  /** Skill id → the footnote of that cell. */
  cellMarks: Readonly<Record<string, Footnote>>;
}

export interface Footnote {
  /** From 1, within its chart. */
  number: number;
  /** Anchor of the note. */
  id: string;
  /** Anchor of the first place that refers to it. */
  from: string;
  text: string;
}

/** Snapshots before living charts; of each kind what is before what should be. */
export const charts: readonly ChartTable[] = catalog.charts
  .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
  .map(makeTable);

/** What changes between the living charts: from what is to what should be. */
export const differences: readonly { from: Chart; to: Chart; difference: ChartDifference }[] =
  chartPairs(catalog).map(([from, to]) => ({
    from,
    to,
    difference: chartDifference(chartRows(from, catalog), chartRows(to, catalog), catalog),
  }));

/** The anchor of a chart's row. */
export function rowAnchor(chartId: string, entryId: string): string {
  return `${chartId}-${entryId}`;
}

function orderOf({ kind, rows, aims }: Chart): number {
  const isTarget = aims !== undefined || rows.some(({ reads }) => reads === "target");
  return (kind === "living" ? 2 : 0) + (isTarget ? 1 : 0);
}

/** Footnotes are counted as one reads; the same words make one note. */
function makeTable(chart: Chart): ChartTable {
  const notes = new Map<string, Footnote>();
  const note = (text: string, place: string): Footnote => {
    const number = notes.size + 1;
    const id = `${chart.id}-note-${number}`;
    const made = notes.get(text) ?? { number, id, from: place, text };
    notes.set(text, made);
    return made;
  };
  const rows = chartRows(chart, catalog).map((row) => {
    const anchor = rowAnchor(chart.id, row.entry);
    const marks = rowNotes(row).map((text) => note(text, anchor));
    const cellMarks = chart.columns.flatMap((skill) => {
      const text = ownValue(row.cellNotes, skill);
      return text === undefined || !Object.hasOwn(row.cells, skill)
        ? []
        : [[skill, note(text, anchor)] as const];
    });
    return { ...row, marks, cellMarks: Object.fromEntries(cellMarks) };
  });
  return { chart, rows, notes: [...notes.values()] };
}

function rowNotes({ reading, note }: ChartRow): string[] {
  return [
    ...(reading === "inferred" ? [t("chart-inferred")] : []),
    ...(note === undefined ? [] : [note]),
  ];
}

/** charts.json: all charts with their cells, and what changes from each living one of today to each of the target. */
import type { Catalog, Chart } from "../catalog.ts";
import {
  type ChartDifference,
  chartDifference,
  chartPairs,
  type ChartRow,
  chartRows,
} from "../charts.ts";
import { type Envelope, envelope } from "./envelope.ts";

/** A chart with its cells, whether written down or computed. */
export type ChartRecord = Omit<Chart, "rows"> & {
  rows: readonly ChartRow[];
};

/** What changes from one chart to another. */
export interface ChartComparison extends ChartDifference {
  /** The id of the first chart. */
  from: string;
  /** The id of the second chart. */
  to: string;
}

/** charts.json, in the order of the ids. */
export interface ChartList extends Envelope {
  /** How many charts there are. */
  count: number;
  /** Snapshots and living charts. */
  charts: readonly ChartRecord[];
  /** How each living chart of today differs from each of the target. */
  differences: readonly ChartComparison[];
}

/** Writes charts.json. */
export function chartList(catalog: Catalog): ChartList {
  const charts = catalog.charts.map((chart) => ({ ...chart, rows: chartRows(chart, catalog) }));
  const differences = chartPairs(catalog).map(([now, target]) => ({
    from: now.id,
    to: target.id,
    ...chartDifference(chartRows(now, catalog), chartRows(target, catalog), catalog),
  }));
  return { ...envelope(catalog), count: charts.length, charts, differences };
}

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

export interface ChartList extends Envelope {
  count: number;
  charts: readonly ChartRecord[];
  /** `from` and `to` are ids of charts. */
  differences: readonly (ChartDifference & { from: string; to: string })[];
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

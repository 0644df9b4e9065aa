/** The aims of a chart refer to its own rows. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { nearest } from "../nearest.ts";
import { find } from "../walk.ts";

export const rule: Rule = ({ sources }) =>
  sources.charts.flatMap(({ path: file, value }) => {
    const rows = find(value, "rows.[].entry").map(({ value: id }) => id);
    if (rows.length === 0) return [];
    return find(value, "aims.[].rows.[]")
      .filter(({ value: id }) => !rows.includes(id))
      .map(({ in: path, value: id }) =>
        rawProblem("chart-row", { file, in: path }, { id }, nearest(id, rows)),
      );
  });

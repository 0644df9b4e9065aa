/** The cells of a chart, and the notes on them, belong to its columns. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { nearest } from "../nearest.ts";
import { find } from "../walk.ts";

export const rule: Rule = ({ sources }) =>
  sources.charts.flatMap(({ path: file, value }) => {
    const { columns } = value;
    if (columns === undefined) return [];
    return [...find(value, "rows.[].cells.@"), ...find(value, "rows.[].cellNotes.@")]
      .filter(({ value: skill }) => !columns.includes(skill))
      .map(({ in: path, part, value: skill }) =>
        rawProblem("chart-column", { file, in: path, part }, { skill }, nearest(skill, columns)),
      );
  });

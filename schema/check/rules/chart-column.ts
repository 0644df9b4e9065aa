/** The cells of a chart, the notes on them, and what columns cover belong to its columns. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { nearest } from "../nearest.ts";
import { find } from "../walk.ts";

export const rule: Rule = ({ sources }) =>
  sources.charts.flatMap(({ path: file, value }) => {
    if (value.columns === undefined) return [];
    const columns = find(value, "columns.[]").map(({ value: skill }) => skill);
    const covering = Object.keys(value.covers ?? {}).map((skill) => ({
      in: ["covers", skill],
      part: "key" as const,
      value: skill,
    }));
    return [...covering, ...find(value, "rows.[].cells.@"), ...find(value, "rows.[].cellNotes.@")]
      .filter(({ value: skill }) => !columns.includes(skill))
      .map(({ in: path, part, value: skill }) =>
        rawProblem("chart-column", { file, in: path, part }, { skill }, nearest(skill, columns)),
      );
  });

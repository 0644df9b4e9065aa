/** A replaced entry is deprecated or retired. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

const ENDING: ReadonlySet<string> = new Set(["deprecated", "retired"]);

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value: { replacedBy, lifecycle = "active" } }) => {
    if (replacedBy === undefined || ENDING.has(lifecycle)) return [];
    return [rawProblem("replaced-but-active", { file, in: ["replacedBy"] }, { lifecycle })];
  });

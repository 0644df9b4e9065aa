/** A replacement is not retired. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, toolById }) =>
  sources.tools.flatMap(({ path: file, id: own, value: { replacedBy: id } }) => {
    if (id === undefined || id === own || toolById.get(id)?.value.lifecycle !== "retired")
      return [];
    const suggestion = toolById.get(id)?.value.replacedBy;
    return [rawProblem("replaced-by-retired", { file, in: ["replacedBy"] }, { id }, suggestion)];
  });

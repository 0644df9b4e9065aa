/** A planned entry has no needs: it has a target. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter(({ value }) => value.lifecycle === "planned" && value.needs !== undefined)
    .map(({ path: file }) =>
      rawProblem("planned-with-needs", { file, in: ["needs"], part: "key" }, {}),
    );

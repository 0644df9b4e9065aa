/** A planned entry has a target. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isMissing } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter((tool) => tool.value.lifecycle === "planned" && isMissing(tool, "target"))
    .map(({ path: file }) => rawProblem("planned-without-target", { file, in: ["lifecycle"] }, {}));

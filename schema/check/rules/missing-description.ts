/** A description is stated, unless the entry is only planned. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isMissing } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter((tool) => tool.value.lifecycle !== "planned" && isMissing(tool, "description"))
    .map(({ path: file }) =>
      rawProblem("missing-description", { file, in: [], missing: "description" }, {}),
    );

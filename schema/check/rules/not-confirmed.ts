/** A maintainer has confirmed the facts. Only a hint: an unconfirmed entry is not wrong. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isMissing } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter((tool) => isMissing(tool, "confirmed"))
    .map(({ path: file }) =>
      rawProblem("not-confirmed", { file, in: [], missing: "confirmed" }, {}),
    );

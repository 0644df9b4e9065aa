/** How to start is stated, unless nobody should start any more, or cannot yet. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isMissing } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter((tool) => isMissing(tool, "start"))
    .filter(({ value }) => isAvailable(value) && value.lifecycle !== "deprecated")
    .map(({ path: file }) => rawProblem("missing-start", { file, in: [], missing: "start" }, {}));

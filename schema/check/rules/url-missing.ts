/** Every entry has an address, unless it is only planned. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isMissing } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter((tool) => tool.value.lifecycle !== "planned" && isMissing(tool, "url"))
    .map(({ path: file }) => rawProblem("url-missing", { file, in: [], missing: "url" }, {}));

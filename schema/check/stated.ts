/** The kind of rule that wants a field stated. */
import type { ToolFile } from "../../core/generated/tool.ts";
import { isMissing } from "../read/source-file.ts";
import type { Rule } from "./context.ts";
import { rawProblem } from "./raw-problem.ts";

type StatedRule =
  "missing-description" | "missing-start" | "missing-type" | "not-confirmed" | "url-missing";

/** The rule that entries state a field; `concerns` leaves out those that need not. */
export function stated(
  rule: StatedRule,
  field: keyof ToolFile,
  concerns: (entry: Partial<ToolFile>) => boolean = () => true,
): Rule {
  return ({ sources }) =>
    sources.tools
      .filter((tool) => concerns(tool.value) && isMissing(tool, field))
      .map(({ path: file }) => rawProblem(rule, { file, in: [], missing: field }, {}));
}

/** Entries that are more than a plan. */
export function unlessPlanned({ lifecycle }: Partial<ToolFile>): boolean {
  return lifecycle !== "planned";
}

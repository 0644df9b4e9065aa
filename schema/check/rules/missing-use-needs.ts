/** The needs for use are stated, unless it is a platform that states those for hosting, or cannot be used. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter(({ value: { needs, lifecycle }, invalidFields }) => {
      const stated = needs?.use !== undefined || needs?.host !== undefined;
      return !stated && !invalidFields.has("needs") && isAvailable({ lifecycle });
    })
    .map(({ path: file }) =>
      rawProblem("missing-use-needs", { file, in: [], missing: "needs" }, {}),
    );

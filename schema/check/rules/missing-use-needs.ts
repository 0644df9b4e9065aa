/** What using it needs is stated, unless it is a platform that says what hosting needs, or not there to be used. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter(({ value: { needs, lifecycle }, refused }) => {
        const stated = needs?.use !== undefined || needs?.host !== undefined;
        return !stated && !refused.has("needs") && isAvailable({ lifecycle });
      })
      .map(({ path: file }) =>
        finding("missing-use-needs", { file, in: [], missing: "needs" }, {}),
      );
  },
};

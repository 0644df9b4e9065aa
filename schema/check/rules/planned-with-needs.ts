/** What is planned has no needs: it has a target. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter(({ value }) => value.lifecycle === "planned" && value.needs !== undefined)
      .map(({ path: file }) =>
        finding("planned-with-needs", { file, in: ["needs"], part: "key" }, {}),
      );
  },
};

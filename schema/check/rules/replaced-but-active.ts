/** What is replaced is on its way out. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

const ON_ITS_WAY_OUT: ReadonlySet<string> = new Set(["deprecated", "retired"]);

export const rule: Rule = {
  check({ sources }) {
    return sources.tools.flatMap(({ path: file, value: { replacedBy, lifecycle = "active" } }) => {
      if (replacedBy === undefined || ON_ITS_WAY_OUT.has(lifecycle)) return [];
      return [finding("replaced-but-active", { file, in: ["replacedBy"] }, { lifecycle })];
    });
  },
};

/** A maintainer has confirmed the facts. A hint: until somebody does, nothing is wrong. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => lacks(tool, "confirmed"))
      .map(({ path: file }) =>
        finding("not-confirmed", { file, in: [], missing: "confirmed" }, {}),
      );
  },
};

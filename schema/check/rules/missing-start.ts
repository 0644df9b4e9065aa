/** How one begins is stated, unless nobody should begin any more, or cannot yet. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

const NOT_TO_BEGIN: ReadonlySet<string | undefined> = new Set(["planned", "deprecated", "retired"]);

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => lacks(tool, "start") && !NOT_TO_BEGIN.has(tool.value.lifecycle))
      .map(({ path: file }) => finding("missing-start", { file, in: [], missing: "start" }, {}));
  },
};

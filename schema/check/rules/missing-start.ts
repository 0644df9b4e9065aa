/** How one begins is stated, unless nobody should begin any more, or cannot yet. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => lacks(tool, "start"))
      .filter(({ value }) => isAvailable(value) && value.lifecycle !== "deprecated")
      .map(({ path: file }) => finding("missing-start", { file, in: [], missing: "start" }, {}));
  },
};

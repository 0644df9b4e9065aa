/** A type is stated, unless the entry is only planned. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => tool.value.lifecycle !== "planned" && lacks(tool, "type"))
      .map(({ path: file }) => finding("missing-type", { file, in: [], missing: "type" }, {}));
  },
};

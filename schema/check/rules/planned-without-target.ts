/** What is planned says where it is to be. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => tool.value.lifecycle === "planned" && lacks(tool, "target"))
      .map(({ path: file }) => finding("planned-without-target", { file, in: ["lifecycle"] }, {}));
  },
};

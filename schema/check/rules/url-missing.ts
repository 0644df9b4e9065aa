/** Whatever is not just planned has an address. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { lacks } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter((tool) => tool.value.lifecycle !== "planned" && lacks(tool, "url"))
      .map(({ path: file }) => finding("url-missing", { file, in: [], missing: "url" }, {}));
  },
};

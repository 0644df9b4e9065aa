/** Somebody maintains it, or is looked for; what is planned or retired may do without. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter(({ value }) => {
        const wanted = value.maintainers?.length === 0 && isAvailable(value);
        return wanted && (value.helpWanted ?? []).length === 0;
      })
      .map(({ path: file }) => finding("no-maintainers", { file, in: ["maintainers"] }, {}));
  },
};

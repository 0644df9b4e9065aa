/** Somebody maintains it, or is looked for; what is planned or retired may do without. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

const MAY_DO_WITHOUT: ReadonlySet<string | undefined> = new Set(["planned", "retired"]);

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter(({ value: { maintainers, helpWanted, lifecycle } }) => {
        const wanted = maintainers?.length === 0 && !MAY_DO_WITHOUT.has(lifecycle);
        return wanted && (helpWanted ?? []).length === 0;
      })
      .map(({ path: file }) => finding("no-maintainers", { file, in: ["maintainers"] }, {}));
  },
};

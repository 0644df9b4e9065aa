/** What something is hosted on says what hosting there needs; a planned platform says so in its target. */
import { isPlatform } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ references, toolById }) {
    return references
      .filter(({ target }) => target === "platform")
      .filter(({ value: id }) => {
        const host = toolById.get(id)?.value;
        return host !== undefined && !isPlatform(host);
      })
      .map(({ file, in: path, value: id }) =>
        finding("host-without-needs", { file, in: path }, { id }),
      );
  },
};

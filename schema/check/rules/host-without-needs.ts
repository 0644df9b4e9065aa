/** What something is hosted on says what hosting there needs; a planned platform says so in its target. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ references, toolById }) {
    return references
      .filter(({ target }) => target === "platform")
      .filter(({ value: id }) => {
        const host = toolById.get(id)?.value;
        if (host === undefined) return false;
        const { needs, target, lifecycle } = host;
        return (lifecycle === "planned" ? target?.needs : needs)?.host === undefined;
      })
      .map(({ file, in: path, value: id }) =>
        finding("host-without-needs", { file, in: path }, { id }),
      );
  },
};

/** Where a team is asked for, a team is named. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ catalog, references }) {
    return references
      .filter(({ target }) => target === "team")
      .filter(({ value }) => catalog.maintainerById.get(value)?.kind === "person")
      .map(({ file, in: path, value }) => finding("not-a-team", { file, in: path }, { id: value }));
  },
};

/** References to maintainers and teams lead to a file, or are accounts or names. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isAccount } from "../references.ts";
import { suggester } from "../suggester.ts";

export const rule: Rule = ({ sources, references }) => {
  const ids = sources.listing.ids.get("maintainers") ?? new Set();
  const suggest = suggester();
  return references
    .filter(({ type: target }) => target === "maintainer" || target === "team")
    .filter(({ value }) => !isAccount(value) && !ids.has(value))
    .map(({ file, in: path, value }) =>
      rawProblem("unknown-maintainer", { file, in: path }, { id: value }, suggest(value, ids)),
    );
};

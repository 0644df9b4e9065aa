/** References to entries lead to existing ones. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { suggester } from "../suggester.ts";

export const rule: Rule = ({ sources, references }) => {
  const ids = sources.listing.ids.get("tools") ?? new Set();
  const suggest = suggester();
  const renamed = new Map(Object.entries(sources.redirects?.value ?? {}));
  return references
    .filter(
      ({ type: target, value }) => (target === "entry" || target === "platform") && !ids.has(value),
    )
    .map(({ file, in: path, part, value }) => {
      const suggestion = renamed.get(value) ?? suggest(value, ids);
      return rawProblem("unknown-entry", { file, in: path, part }, { id: value }, suggestion);
    });
};

/** Entries that are named exist. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { suggester } from "../suggester.ts";

export const rule: Rule = {
  check({ sources, references }) {
    const ids = sources.listing.ids.get("tools") ?? new Set();
    const suggest = suggester();
    return references
      .filter(
        ({ target, value }) => (target === "entry" || target === "platform") && !ids.has(value),
      )
      .map(({ file, in: path, part, value }) => {
        const renamed = sources.redirects?.value[value];
        const suggestion = renamed ?? suggest(value, ids);
        return finding("unknown-entry", { file, in: path, part }, { id: value }, suggestion);
      });
  },
};

/** Nothing is part of itself, replaced by itself, or the like. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { fieldName } from "../places.ts";
import { referencesOf } from "../references.ts";

export const rule: Rule = {
  check({ sources }) {
    const named = [
      ...sources.tools.map((tool) => ({ source: tool, kinds: ["entry", "platform"] })),
      ...sources.maintainers.map((maintainer) => ({ source: maintainer, kinds: ["team"] })),
    ];
    return named.flatMap(({ source, kinds }) =>
      referencesOf(source)
        .filter(({ target, value }) => kinds.includes(target) && value === source.id)
        .map(({ file, in: path }) =>
          finding("self-reference", { file, in: path }, { field: fieldName(path) }),
        ),
    );
  },
};

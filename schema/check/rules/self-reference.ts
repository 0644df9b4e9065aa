/** Nothing refers to itself as its part, its replacement or the like. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { fieldName } from "../positions.ts";
import { referencesOf } from "../references.ts";

export const rule: Rule = ({ sources }) => {
  const referrers = [
    ...sources.tools.map((tool) => ({ source: tool, kinds: ["entry", "platform"] })),
    ...sources.maintainers.map((maintainer) => ({ source: maintainer, kinds: ["team"] })),
  ];
  return referrers.flatMap(({ source, kinds }) =>
    referencesOf(source)
      .filter(({ type: target, value }) => kinds.includes(target) && value === source.id)
      .map(({ file, in: path }) =>
        rawProblem("self-reference", { file, in: path }, { field: fieldName(path) }),
      ),
  );
};

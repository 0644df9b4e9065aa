/** Where a team is expected, the reference is to a team. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ catalog, references }) =>
  references
    .filter(({ type: target }) => target === "team")
    .filter(({ value }) => catalog.maintainerById.get(value)?.kind === "person")
    .map(({ file, in: path, value }) =>
      rawProblem("not-a-team", { file, in: path }, { id: value }),
    );

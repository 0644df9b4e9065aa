/** A platform states what hosting on it needs; a planned platform states it in its target. */
import { isPlatform } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ references, toolById }) =>
  references
    .filter(({ type: target }) => target === "platform")
    .filter(({ value: id }) => {
      const host = toolById.get(id)?.value;
      return host !== undefined && !isPlatform(host);
    })
    .map(({ file, in: path, value: id }) =>
      rawProblem("host-without-needs", { file, in: path }, { id }),
    );

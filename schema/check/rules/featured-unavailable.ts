/** What readers are told to start with is in full use. */
import { isInFullUse } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { find } from "../walk.ts";

export const rule: Rule = ({ sources: { about }, toolById }) =>
  find(about?.value, "featured.*.[]").flatMap(({ in: path, value: id }) => {
    const { lifecycle, replacedBy } = toolById.get(id)?.value ?? {};
    if (lifecycle === undefined || isInFullUse({ lifecycle })) return [];
    const at = { file: about!.path, in: path };
    return [rawProblem("featured-unavailable", at, { id, lifecycle }, replacedBy)];
  });

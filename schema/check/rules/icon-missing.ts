/** Icon files are in icons/. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { nearest } from "../nearest.ts";

export const rule: Rule = ({ sources: { tools, listing } }) =>
  tools.flatMap(({ path: file, value: { icon } }) => {
    if (icon === undefined || listing.icons.has(icon)) return [];
    const suggestion = nearest(icon, listing.icons);
    return [rawProblem("icon-missing", { file, in: ["icon"] }, { icon }, suggestion)];
  });

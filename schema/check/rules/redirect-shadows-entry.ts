/** A redirect does not hide an entry. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources: { redirects, listing } }) => {
  if (redirects === undefined) return [];
  return Object.keys(redirects.value)
    .filter((id) => listing.ids.get("tools")?.has(id))
    .map((id) => {
      const at = { file: redirects.path, in: [id], part: "key" } as const;
      return rawProblem("redirect-shadows-entry", at, { id });
    });
};

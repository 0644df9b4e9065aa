/** Links in descriptions start with https://. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { removedContent } from "../markdown.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value: { description = "" } }) => {
    const [link] = removedContent(description).links;
    return link === undefined
      ? []
      : [rawProblem("unsafe-link", { file, in: ["description"] }, { link })];
  });

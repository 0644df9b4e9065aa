/** Links in Markdown start with https://. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { removedContent } from "../markdown.ts";

export const rule: Rule = ({ markdown }) =>
  markdown.flatMap(({ text, ...at }) => {
    const [link] = removedContent(text).links;
    return link === undefined ? [] : [rawProblem("unsafe-link", at, { link })];
  });

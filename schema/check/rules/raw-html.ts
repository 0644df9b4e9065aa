/** Markdown comes without HTML. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { removedContent } from "../markdown.ts";

export const rule: Rule = ({ markdown }) =>
  markdown.flatMap(({ text, ...at }) => {
    const [html] = removedContent(text).html;
    return html === undefined ? [] : [rawProblem("raw-html", at, { html })];
  });

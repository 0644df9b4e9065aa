/** Descriptions are Markdown without HTML. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { removedContent } from "../markdown.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value: { description = "" } }) => {
    const [html] = removedContent(description).html;
    return html === undefined
      ? []
      : [rawProblem("raw-html", { file, in: ["description"] }, { html })];
  });

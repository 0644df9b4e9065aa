/** Descriptions are Markdown without HTML. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { droppedIn } from "../markdown.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools.flatMap(({ path: file, value: { description = "" } }) => {
      const [html] = droppedIn(description).html;
      return html === undefined
        ? []
        : [finding("raw-html", { file, in: ["description"] }, { html })];
    });
  },
};

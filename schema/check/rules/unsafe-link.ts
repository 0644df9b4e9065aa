/** Links in descriptions begin with https://. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { droppedIn } from "../markdown.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools.flatMap(({ path: file, value: { description = "" } }) => {
      const [link] = droppedIn(description).links;
      return link === undefined
        ? []
        : [finding("unsafe-link", { file, in: ["description"] }, { link })];
    });
  },
};

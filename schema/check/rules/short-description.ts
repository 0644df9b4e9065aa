/** A description has more than one sentence, unless the entry is only planned. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { hasSentences } from "../sentences.ts";

const MIN_SENTENCES = 2;

export const rule: Rule = ({ sources, catalog }) =>
  sources.tools
    .filter(({ id, value: { description, lifecycle, title = "" } }) => {
      if (description === undefined || lifecycle === "planned") return false;
      const language = catalog.entryById.get(id)?.language ?? "en";
      return !hasSentences(withName(description, title), language, MIN_SENTENCES);
    })
    .map(({ path: file }) => rawProblem("short-description", { file, in: ["description"] }, {}));

/** A title in lower case or with punctuation ("What next?") hides where sentences start and end. */
function withName(description: string, title: string): string {
  return title === "" ? description : description.replaceAll(title, "X");
}

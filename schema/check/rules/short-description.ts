/** A description says more than one sentence, unless the entry is only planned. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { hasSentences } from "../sentences.ts";

const FEWEST = 2;

export const rule: Rule = {
  check({ sources, catalog }) {
    return sources.tools
      .filter(({ id, value: { description, lifecycle, title = "" } }) => {
        if (description === undefined || lifecycle === "planned") return false;
        const language = catalog.entryById.get(id)?.language ?? "en";
        return !hasSentences(withName(description, title), language, FEWEST);
      })
      .map(({ path: file }) => finding("short-description", { file, in: ["description"] }, {}));
  },
};

/** A name in small letters or with a mark of its own ("What next?") hides where sentences begin and end. */
function withName(description: string, title: string): string {
  return title === "" ? description : description.replaceAll(title, "X");
}

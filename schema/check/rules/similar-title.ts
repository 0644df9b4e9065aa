/** Titles tell entries apart: no two differ in nothing but case, accents, spaces and punctuation. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources }) {
    const first = new Map<string, string>();
    return sources.tools.flatMap(({ path: file, id, value: { title = "" } }) => {
      const key = bare(title);
      if (key === "") return [];
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      return other === undefined
        ? []
        : [finding("similar-title", { file, in: ["title"] }, { title, other })];
    });
  },
};

function bare(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, "");
}

/** Titles are distinct: no two differ only in case, accents, spaces and punctuation. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.tools.flatMap(({ path: file, id, value: { title = "" } }) => {
    const key = normalized(title);
    if (key === "") return [];
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    return other === undefined
      ? []
      : [rawProblem("similar-title", { file, in: ["title"] }, { title, other })];
  });
};

function normalized(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, "");
}

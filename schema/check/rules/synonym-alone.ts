/** A group of synonyms has two words at least. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources: { synonyms } }) =>
  (synonyms?.value ?? []).flatMap(({ words }, i) => {
    const [word] = words ?? [];
    if (synonyms === undefined || word === undefined || words!.length > 1) return [];
    return rawProblem("synonym-alone", { file: synonyms.path, in: [i, "words", 0] }, { word });
  });

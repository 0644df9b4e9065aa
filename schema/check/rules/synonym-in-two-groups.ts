/** A word stands in one group of synonyms of its language, and once. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources: { synonyms, about } }) => {
  const first = new Map<string, number>();
  const problems: RawProblem[] = [];
  const ownLanguage = about?.value.language ?? "en";
  synonyms?.value.forEach(({ language = ownLanguage, words }, i) => {
    words?.forEach((word, j) => {
      const key = `${language} ${word.trim().toLowerCase()}`;
      const seen = first.get(key);
      if (seen === undefined) first.set(key, i + 1);
      else {
        const at = { file: synonyms.path, in: [i, "words", j] };
        problems.push(rawProblem("synonym-in-two-groups", at, { word, first: seen }));
      }
    });
  });
  return problems;
};

/** Ids in vocabularies and questions are unique. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources: { vocabularies, questions } }) =>
  [...Object.values(vocabularies), questions].flatMap((source) => {
    const first = new Map<string, number>();
    const problems: RawProblem[] = [];
    source?.value.forEach(({ id }: { id?: string }, i: number) => {
      if (id === undefined) return;
      const seen = first.get(id);
      if (seen === undefined) first.set(id, i + 1);
      else {
        const at = { file: source.path, in: [i, "id"] };
        problems.push(rawProblem("id-twice-in-list", at, { id, first: seen }));
      }
    });
    return problems;
  });

/** The level of a skill is a rung of the ladder. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources: { vocabularies } }) => {
  const { skills, levels } = vocabularies;
  const problems: RawProblem[] = [];
  if (skills === undefined || levels === undefined) return problems;
  const rungs = levels.value.length;
  skills.value.forEach(({ level }, i) => {
    if (!(level > rungs)) return;
    const at = { file: skills.path, in: [i, "level"] };
    problems.push(rawProblem("skill-level", at, { level, levels: rungs }));
  });
  return problems;
};

/** Of a group one skill is enough, so it has at least two. */
import { ANY_OF } from "../../../core/skill-uses.ts";
import type { Rule } from "../context.ts";
import { skillGroups } from "../skill-groups.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) =>
  skillGroups(sources)
    .filter(({ skills }) => skills.length === 1)
    .map(({ file, in: path, skills }) =>
      rawProblem("group-of-one", { file, in: [...path, ANY_OF] }, { skill: skills[0]! }),
    );

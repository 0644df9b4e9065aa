/** A skill of a group is not stated by itself as well: required, it would leave no choice. */
import { ownValue } from "../../../core/own-value.ts";
import { ANY_OF } from "../../../core/skill-uses.ts";
import type { Rule } from "../context.ts";
import { skillGroups } from "../skill-groups.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) =>
  skillGroups(sources).flatMap(({ file, in: path, skills, single }) =>
    skills.flatMap((skill, i) => {
      const use = ownValue(single, skill);
      if (use !== "required" && use !== "optional") return [];
      return [rawProblem("skill-beside-group", { file, in: [...path, ANY_OF, i] }, { skill, use })];
    }),
  );

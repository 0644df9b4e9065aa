/** A level above the lowest has a required skill to account for it: else whoever knows nothing counts as ready. */
import { readNeeds } from "../../../core/catalog.ts";
import { LOWEST_RUNG, rungOf } from "../../../core/levels.ts";
import { needsFor, PURPOSES, requiredSkills, type SkillUses } from "../../../core/needs.ts";
import type { Rule } from "../context.ts";
import type { Path } from "../positions.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ catalog, sources }) => {
  const { levels } = catalog.vocabularies;
  return sources.tools.flatMap(({ path: file, id, value: { level, target } }) => {
    const entry = catalog.entryById.get(id)!;
    const aimed = readNeeds(target?.needs ?? {});
    return PURPOSES.flatMap((purpose) => {
      const stated: [Path, string | undefined, SkillUses | undefined][] = [
        [["level", purpose], level?.[purpose], needsFor(entry, purpose, catalog)],
        [["target", "level", purpose], target?.level?.[purpose], aimed[purpose]],
      ];
      return stated.flatMap(([path, value, uses]) => {
        if (value === undefined || uses === undefined || requiredSkills(uses).length > 0) return [];
        if (rungOf(value, levels) <= LOWEST_RUNG) return [];
        return [rawProblem("level-without-skill", { file, in: path }, { level: value })];
      });
    });
  });
};

/** A level, now or in the target, is not below what the required skills imply. */
import { readNeeds } from "../../../core/catalog.ts";
import { easiestRung, impliedRung, rungOf } from "../../../core/levels.ts";
import {
  needsFor,
  type Purpose,
  PURPOSES,
  requiredSkills,
  type SkillUses,
} from "../../../core/needs.ts";
import { alternatives } from "../../../core/skill-uses.ts";
import type { RuleContext, Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";
import type { Path } from "../positions.ts";

export const rule: Rule = (context) => {
  const { catalog, sources } = context;
  return sources.tools.flatMap(({ path: file, id, value: { level, target } }) => {
    const entry = catalog.entryById.get(id)!;
    return PURPOSES.flatMap((purpose: Purpose) => [
      ...compare(
        context,
        file,
        ["level", purpose],
        level?.[purpose],
        needsFor(entry, purpose, catalog),
      ),
      ...compare(
        context,
        file,
        ["target", "level", purpose],
        target?.level?.[purpose],
        readNeeds(target?.needs ?? {})[purpose],
      ),
    ]);
  });
};

function compare(
  { catalog }: RuleContext,
  file: string,
  path: Path,
  level: string | undefined,
  uses: SkillUses | undefined,
): RawProblem[] {
  const { levels } = catalog.vocabularies;
  const stated = level === undefined ? 0 : rungOf(level, levels);
  if (level === undefined || stated === 0 || uses === undefined) return [];
  const rung = impliedRung(uses, catalog.skillById);
  const implied = levels[rung - 1]?.id;
  if (stated >= rung || implied === undefined) return [];
  const need = requiredSkills(uses).find((each) => easiestRung(each, catalog.skillById) === rung)!;
  const skill = alternatives(need).join('" or "');
  return [rawProblem("level-too-low", { file, in: path }, { level, skill, implied }, implied)];
}

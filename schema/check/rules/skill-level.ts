/** The level of a skill is a rung of the ladder. */
import type { Rule } from "../context.ts";
import { type Finding, finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources: { vocabularies } }) {
    const { skills, levels } = vocabularies;
    const findings: Finding[] = [];
    if (skills === undefined || levels === undefined) return findings;
    const rungs = levels.value.length;
    skills.value.forEach(({ level }, i) => {
      if (!(level > rungs)) return;
      const at = { file: skills.path, in: [i, "level"] };
      findings.push(finding("skill-level", at, { level, levels: rungs }));
    });
    return findings;
  },
};

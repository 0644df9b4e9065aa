/** needs.maintain holds only what the platform does not imply. */
import { alternatives, ANY_OF, groupOf } from "../../../core/skill-uses.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, catalog }) =>
  sources.tools.flatMap(({ path: file, id, value }) => {
    const hosts = catalog.entryById.get(id)!.hostedOn;
    const { [ANY_OF]: group, ...single } = value.needs?.maintain ?? {};
    const needs = [
      ...Object.entries(single).map(([skill, use]) => ({ need: skill, key: skill, use })),
      ...(Array.isArray(group) ? [{ need: groupOf(group), key: ANY_OF, use: "required" }] : []),
    ];
    return needs.flatMap(({ need, key, use }) => {
      const host = hosts.find((name) => {
        const implied = new Map(Object.entries(catalog.entryById.get(name)?.needs?.host ?? {}));
        const isAnswered = alternatives(need).some((skill) => implied.get(skill) === "required");
        return isAnswered || (implied.has(need) && implied.get(need) === use);
      });
      if (host === undefined) return [];
      const at = { file, in: ["needs", "maintain", key], part: "key" } as const;
      return [rawProblem("already-implied", at, { skill: key, host })];
    });
  });

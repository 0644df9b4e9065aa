/** needs.maintain holds only what the platform does not imply. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, catalog }) =>
  sources.tools.flatMap(({ path: file, id, value }) => {
    const hosts = catalog.entryById.get(id)!.hostedOn;
    return Object.entries(value.needs?.maintain ?? {}).flatMap(([skill, use]) => {
      const host = hosts.find((name) => {
        const implied = catalog.entryById.get(name)?.needs?.host?.[skill];
        return implied === "required" || (implied !== undefined && implied === use);
      });
      if (host === undefined) return [];
      const at = { file, in: ["needs", "maintain", skill], part: "key" } as const;
      return [rawProblem("already-implied", at, { skill, host })];
    });
  });

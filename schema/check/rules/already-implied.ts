/** needs.maintain holds only what the platform does not ask for. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources, catalog }) {
    return sources.tools.flatMap(({ path: file, id, value }) => {
      const hosts = catalog.entryById.get(id)!.hostedOn;
      return Object.entries(value.needs?.maintain ?? {}).flatMap(([skill, use]) => {
        const host = hosts.find((name) => {
          const asked = catalog.entryById.get(name)?.needs?.host?.[skill];
          return asked === "required" || (asked !== undefined && asked === use);
        });
        if (host === undefined) return [];
        const at = { file, in: ["needs", "maintain", skill], part: "key" } as const;
        return [finding("already-implied", at, { skill, host })];
      });
    });
  },
};

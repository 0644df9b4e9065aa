/** In vocabularies and questions each id stands once. */
import type { Rule } from "../context.ts";
import { type Finding, finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources: { vocabularies, questions } }) {
    return [...Object.values(vocabularies), questions].flatMap((source) => {
      const first = new Map<string, number>();
      const findings: Finding[] = [];
      source?.value.forEach(({ id }: { id?: string }, i: number) => {
        if (id === undefined) return;
        const seen = first.get(id);
        if (seen === undefined) first.set(id, i + 1);
        else {
          const at = { file: source.path, in: [i, "id"] };
          findings.push(finding("id-twice-in-list", at, { id, first: seen }));
        }
      });
      return findings;
    });
  },
};

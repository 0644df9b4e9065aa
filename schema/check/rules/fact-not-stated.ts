/** A source is named for what the entry states: a fact of it names a field that is there. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { find } from "../walk.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value }) =>
    find(value, "source.[].facts.[]")
      .filter(({ value: fact }) => !isStated(value, fact))
      .map(({ in: path, value: fact }) =>
        rawProblem("fact-not-stated", { file, in: path }, { fact }),
      ),
  );

/** Whether something stands at a path such as "contact.issues". */
function isStated(value: unknown, fact: string): boolean {
  let field = value;
  for (const step of fact.split(".")) {
    if (typeof field !== "object" || field === null || !Object.hasOwn(field, step)) return false;
    field = (field as Record<string, unknown>)[step];
  }
  return field !== undefined;
}

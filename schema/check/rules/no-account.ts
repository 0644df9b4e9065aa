/** Whoever maintains something is named by account. Only a hint: a name is better than nobody. */
import { isNameAlone, person } from "../../../core/people.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, catalog, references }) => {
  const ids = new Map(sources.maintainers.map(({ id, value }) => [value.name, id]));
  return references
    .filter(({ type: target, value }) => target === "maintainer" && isNameAlone(value))
    .map(({ file, in: path, value }) => {
      const { name } = person(value, catalog);
      return rawProblem("no-account", { file, in: path }, { name }, ids.get(name));
    });
};

/** No two accounts or names, and none of them and a maintainer's file, get the same id. */
import { personId } from "../../../core/people.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, references }) => {
  const named = references.filter(({ type: target }) => target === "maintainer");
  const holders = new Map(sources.maintainers.map(({ id }) => [id, id]));
  return named.flatMap(({ file, in: path, value: account }) => {
    const page = personId(account);
    const holder = holders.get(page) ?? account;
    holders.set(page, holder);
    return holder === account
      ? []
      : [rawProblem("same-maintainer-page", { file, in: path }, { account, holder, page })];
  });
};

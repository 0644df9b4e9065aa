/** Entries refer to a maintainer who has a file by its id, not by account. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, references }) => {
  const ids = new Map<string, string>(
    sources.maintainers.flatMap(({ id, value: { wiki, developer } }) => [
      [`wiki:${wiki}`, id] as const,
      [`developer:${developer}`, id] as const,
    ]),
  );
  return references.flatMap(({ type: target, file, in: path, value: account }) => {
    const id = target === "maintainer" ? ids.get(account) : undefined;
    return id === undefined
      ? []
      : [rawProblem("account-has-file", { file, in: path }, { account, id }, id)];
  });
};

/** Two accounts, or an account and a maintainer's file, do not come to the same page's address. */
import { personId } from "../../../core/people.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources, references }) {
    const named = references.filter(({ target }) => target === "maintainer");
    const holders = new Map(sources.maintainers.map(({ id }) => [id, id]));
    return named.flatMap(({ file, in: path, value: account }) => {
      const page = personId(account);
      const holder = holders.get(page) ?? account;
      holders.set(page, holder);
      return holder === account
        ? []
        : [finding("same-maintainer-page", { file, in: path }, { account, holder, page })];
    });
  },
};

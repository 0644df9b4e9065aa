/** An account whose holder has a file in maintainers/ is named by that file's id. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources, references }) {
    const ids = new Map<string, string>(
      sources.maintainers.flatMap(({ id, value: { wiki, developer } }) => [
        [`wiki:${wiki}`, id] as const,
        [`developer:${developer}`, id] as const,
      ]),
    );
    return references.flatMap(({ target, file, in: path, value: account }) => {
      const id = target === "maintainer" ? ids.get(account) : undefined;
      return id === undefined
        ? []
        : [finding("account-has-file", { file, in: path }, { account, id }, id)];
    });
  },
};

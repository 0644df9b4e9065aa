/** Licences are SPDX expressions. */
import type { Rule } from "../context.ts";
import { type Finding, finding } from "../finding.ts";
import { licenseFault } from "../licenses.ts";

export const rule: Rule = {
  check({ sources: { about, tools } }) {
    return [...(about ? [about] : []), ...tools].flatMap(({ path: file, value: { license } }) =>
      license === undefined ? [] : check(file, license),
    );
  },
};

function check(file: string, license: string): Finding[] {
  const fault = licenseFault(license);
  if (fault === undefined) return [];
  const { unknown, suggestion } = fault;
  return [finding("unknown-license", { file, in: ["license"] }, { license, unknown }, suggestion)];
}

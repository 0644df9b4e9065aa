/** Licences are SPDX expressions. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";
import { licenseError } from "../licenses.ts";

export const rule: Rule = ({ sources: { about, tools } }) =>
  [...(about ? [about] : []), ...tools].flatMap(({ path: file, value: { license } }) =>
    license === undefined ? [] : check(file, license),
  );

function check(file: string, license: string): RawProblem[] {
  const error = licenseError(license);
  if (error === undefined) return [];
  const { unknown, suggestion } = error;
  return [
    rawProblem("unknown-license", { file, in: ["license"] }, { license, unknown }, suggestion),
  ];
}

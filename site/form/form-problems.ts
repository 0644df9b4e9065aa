/** Problems as the form shows them: each with the path of its field. */
import type { RawProblem } from "../../schema/check/raw-problem.ts";
import type { Path } from "../../schema/check/positions.ts";
import type { Severity } from "../../schema/check/problems.ts";

export interface FormProblem {
  severity: Severity;
  rule: string;
  message: string;
  advice: string;
  /** What was probably meant, as it would be written. */
  suggestion?: string;
  /** The path of the field, which may be missing; empty: the entry as a whole. */
  path: Path;
  /** The problem is about the field's key. */
  isKey: boolean;
  /** The other file that it is in. */
  elsewhere?: string;
}

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** Raw problems → the form's problems, the most severe first, each severity in the order of the rules. */
export function formProblems(
  own: readonly RawProblem[],
  elsewhere: readonly RawProblem[],
): FormProblem[] {
  const problems = [
    ...own.map((found) => formProblem(found)),
    ...elsewhere.map((found) => ({ ...formProblem(found), path: [], elsewhere: found.at.file })),
  ];
  return problems.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The problems about a field and what is in it. */
export function problemsIn(problems: readonly FormProblem[], path: Path): FormProblem[] {
  return problems.filter((problem) => path.every((step, i) => problem.path[i] === step));
}

/** How many there are of a severity. */
export function countOf(problems: readonly FormProblem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function formProblem({ at, problem }: RawProblem): FormProblem {
  const { severity, rule, message, advice = "", suggestion } = problem;
  const within = at.in ?? [];
  return {
    severity,
    rule,
    message,
    advice,
    ...(suggestion !== undefined && { suggestion }),
    path: at.missing === undefined ? within : [...within, at.missing],
    isKey: at.part === "key",
  };
}

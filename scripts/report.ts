/** How problems are said on a terminal: one line each, as editors and CI read them, with what stands there below it. */
import type { Problem, Severity } from "../schema/problems.ts";

/** Longer lines are cut around the place. */
const WIDTH = 110;
// eslint-disable-next-line no-control-regex -- Files must not steer the terminal.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** Prints all problems in the order given, each with its code frame. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(problemText(problem).join("\n"));
}

/** The lines about one problem: `path:line:column severity rule message`, and indented below it the rest. */
export function problemText(problem: Problem): string[] {
  const { path, line, column, severity, rule, message, advice, suggestion, excerpt, help } =
    problem;
  return [
    `${path}:${line}:${column} ${severity} ${rule} ${message}`,
    ...frame(excerpt?.replaceAll("\t", " "), line, column),
    ...(suggestion === undefined ? [] : [`    Perhaps: ${suggestion}`]),
    ...(advice === undefined ? [] : [`    ${advice}`]),
    ...(help === undefined ? [] : [`    ${help}`]),
  ].map((text) => text.replace(CONTROL, "\ufffd"));
}

/** The problems that want something done now. */
export function withoutHints(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== "hint");
}

/** How many problems there are of each severity, in words. */
export function tally(problems: readonly Problem[]): string {
  const counts = SEVERITIES.map((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? undefined : `${number} ${severity}${number === 1 ? "" : "s"}`;
  }).filter((count) => count !== undefined);
  return counts.length === 0 ? "no problems" : counts.join(", ");
}

function frame(text: string | undefined, line: number, column: number): string[] {
  if (text === undefined || text.trim() === "") return [];
  const from = column > WIDTH ? column - WIDTH / 2 : 0;
  const shown = text.slice(from, from + WIDTH);
  const gutter = `    ${line} | `;
  const pointer = " ".repeat(Math.min(column - 1 - from, shown.length));
  return [`${gutter}${shown}`, `${" ".repeat(gutter.length - 2)}| ${pointer}^`];
}

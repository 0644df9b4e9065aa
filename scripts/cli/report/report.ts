/** The report formats: for people, for programs, and for forges that show problems in a review. */
import type { Problem, Severity } from "../../../schema/check/problems.ts";
import { githubReport } from "./github.ts";
import { gitlabReport } from "./gitlab.ts";
import { problemText } from "./text.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** Each format: the problems in the given order → what is printed; an empty text prints nothing. */
export const FORMATS = {
  text: (problems) => problems.map((problem) => problemText(problem).join("\n")).join("\n"),
  json: (problems) => printable(JSON.stringify(problems, null, 2)),
  github: githubReport,
  gitlab: (problems) => printable(gitlabReport(problems)),
} as const satisfies Record<string, (problems: readonly Problem[]) => string>;

export type Format = keyof typeof FORMATS;

/** Whether a word names one of the formats. */
export function isFormat(word: string): word is Format {
  return Object.hasOwn(FORMATS, word);
}

/** Prints all problems to standard output. */
export function reportProblems(problems: readonly Problem[], format: Format = "text"): void {
  const text = FORMATS[format](problems);
  if (text !== "") console.log(text);
}

/** The problems without hints. */
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

/** JSON escapes most of what could steer a terminal, but not all, and no commands for a runner that reads its log. */
export function printable(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|:(?=:)|#(?=#)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

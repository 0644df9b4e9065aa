/** How problems are said to GitLab: a Code Quality report, which it shows in merge requests. */
import { createHash } from "node:crypto";
import type { Problem, Severity } from "../../../schema/check/problems.ts";
import { forgePath } from "./forge-path.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "blocker",
  warning: "minor",
  hint: "info",
};

/** One JSON list. */
export function gitlabReport(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    const { rule, severity, line } = problem;
    const path = forgePath(problem.path);
    // What stands there tells a problem again after lines were added above it; the same one twice is counted.
    const said = JSON.stringify([rule, path, problem.excerpt?.trim()]);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return {
      description: describe(problem),
      check_name: rule,
      fingerprint: createHash("sha256").update(`${said} ${before}`).digest("hex"),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

function describe({ message, suggestion, advice, help }: Problem): string {
  const perhaps = suggestion === undefined ? undefined : `Perhaps: ${suggestion}`;
  return [message, perhaps, advice, help].filter((text) => text !== undefined).join(" ");
}

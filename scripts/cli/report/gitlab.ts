/** Problems for GitLab: a Code Quality report, which it shows in merge requests. */
import { createHash } from "node:crypto";
import type { Problem, Severity } from "../../../schema/check/problems.ts";
import { forgePath } from "./forge-path.ts";
import { harmlessOnForge, sentencesOf } from "./text.ts";

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
    // The line's text identifies a problem even after lines were added above it; duplicates are counted.
    const key = JSON.stringify([rule, path, problem.excerpt?.trim()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      description: harmlessOnForge(sentencesOf(problem).join(" ")),
      check_name: rule,
      fingerprint: createHash("sha256").update(`${key} ${before}`).digest("hex"),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

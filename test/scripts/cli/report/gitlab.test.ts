import { beforeEach, expect, test, vi } from "vitest";
import type { Problem } from "../../../../schema/check/problems.ts";
import { gitlabReport } from "../../../../scripts/cli/report/gitlab.ts";

const problem: Problem = {
  severity: "error",
  rule: "unknown-term",
  path: "catalog/tools/a.yaml",
  line: 2,
  column: 4,
  message: "It is wrong.",
  excerpt: "tasks: [citng]",
};

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}
const read = (problems: Problem[]) => JSON.parse(gitlabReport(problems)) as Issue[];
const fingerprint = (changes: Partial<Problem>) =>
  read([{ ...problem, ...changes }])[0]!.fingerprint;

beforeEach(() => {
  vi.stubEnv("GITHUB_WORKSPACE", "");
  vi.stubEnv("CI_PROJECT_DIR", "");
  return () => vi.unstubAllEnvs();
});

test("no problems", () => {
  expect(read([])).toEqual([]);
});

test("what GitLab asks for", () => {
  const more = { suggestion: "right", advice: "Mend it.", help: "https://example.org/r/" };
  expect(read([{ ...problem, ...more }])).toEqual([
    {
      description: "It is wrong. Perhaps: right Mend it. https://example.org/r/",
      check_name: "unknown-term",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: "blocker",
      location: { path: "catalog/tools/a.yaml", lines: { begin: 2 } },
    },
  ]);
});

test("severities", () => {
  const severities = (["error", "warning", "hint"] as const).map(
    (severity) => read([{ ...problem, severity }])[0]!.severity,
  );
  expect(severities).toEqual(["blocker", "minor", "info"]);
});

test("a problem keeps its fingerprint when lines above it, indentation or other words change", () => {
  const changes = {
    line: 9,
    column: 8,
    excerpt: "  tasks: [citng]",
    message: "Else.",
    advice: "x",
  };
  expect(fingerprint(changes)).toBe(fingerprint({}));
});

test.each<Partial<Problem>>([
  { rule: "unknown-entry" },
  { path: "catalog/tools/b.yaml" },
  { excerpt: "tasks: [x]" },
])("%j makes another fingerprint", (change) => {
  expect(fingerprint(change)).not.toBe(fingerprint({}));
});

test("the same problem several times has as many fingerprints, the same in each run", () => {
  const issues = read([problem, problem, problem]);
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(3);
  expect(read([problem, problem, problem])).toEqual(issues);
});

test("a text that calls somebody and steers a terminal", () => {
  const [issue] = read([{ ...problem, message: 'No "@everybody" \u001b[31m##[group]' }]);
  expect(issue!.description).toBe('No "@\u2060everybody" \ufffd[31m#\u2060#[group]');
});

import { beforeEach, expect, test, vi } from "vitest";
import type { Problem } from "../../../../schema/check/problems.ts";
import { githubReport } from "../../../../scripts/cli/report/github.ts";

const problem: Problem = {
  severity: "error",
  rule: "unknown-term",
  path: "catalog/tools/a.yaml",
  line: 2,
  column: 4,
  message: "It is wrong.",
};

beforeEach(() => {
  vi.stubEnv("GITHUB_WORKSPACE", "");
  vi.stubEnv("CI_PROJECT_DIR", "");
  return () => vi.unstubAllEnvs();
});

test("no problems", () => {
  expect(githubReport([])).toBe("");
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["hint", "notice"],
] as const)("%s", (severity, command) => {
  expect(githubReport([{ ...problem, severity }])).toBe(
    `::${command} file=catalog/tools/a.yaml,line=2,col=4,title=unknown-term::catalog/tools/a.yaml:2:4 It is wrong.`,
  );
});

test("all that is known stands in it, on lines of their own", () => {
  const more = { suggestion: "right", advice: "Mend it.", help: "https://example.org/r/" };
  expect(githubReport([{ ...problem, ...more }])).toMatch(
    /It is wrong\.%0APerhaps: right%0AMend it\.%0Ahttps:\/\/example\.org\/r\/$/,
  );
});

test("what is in a file can end neither a property nor the command", () => {
  const path = "catalog/tools/a,line=9::b%0A.yaml";
  const message = "100 %\r\n::error::another\u001b[31m %0A";
  expect(githubReport([{ ...problem, path, message }, problem]).split("\n")).toEqual([
    "::error file=catalog/tools/a%2Cline=9%3A%3Ab%250A.yaml,line=2,col=4,title=unknown-term::" +
      "catalog/tools/a,line=9:\u2060:b%250A.yaml:2:4 " +
      "100 %25\ufffd\ufffd:\u2060:error:\u2060:another\ufffd[31m %250A",
    expect.stringMatching(/^::error file=catalog\/tools\/a\.yaml,/),
  ]);
});

test("a file's name with an escape sequence, and a text that calls somebody", () => {
  const path = "catalog/tools/\u001b[2J##[group]@x.yaml";
  const line = githubReport([{ ...problem, path, message: 'There is no entry "@everybody".' }]);
  // eslint-disable-next-line no-control-regex -- Its absence is the point.
  expect(line).not.toMatch(/\u001b|@x.yaml:2:4|@everybody/);
  expect(line.split("::")[2]).not.toContain("##[");
});

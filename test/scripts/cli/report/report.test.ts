import { describe, expect, test, vi } from "vitest";
import type { Problem } from "../../../../schema/check/problems.ts";
import {
  FORMATS,
  isFormat,
  reportProblems,
  tally,
  withoutHints,
} from "../../../../scripts/cli/report/report.ts";

const problem: Problem = {
  severity: "error",
  rule: "file-missing",
  path: "catalog/tools/a.yaml",
  line: 2,
  column: 4,
  message: "It is wrong.",
  excerpt: "\tsecond",
  help: "https://example.org/help/rules/file-missing/",
};

test("tally", () => {
  expect(tally([])).toBe("no problems");
  expect(tally([problem, problem, { ...problem, severity: "hint" }])).toBe("2 errors, 1 hint");
});

test("withoutHints", () => {
  expect(withoutHints([problem, { ...problem, severity: "hint" }])).toEqual([problem]);
});

test.each([
  ["text", true],
  ["github", true],
  ["toString", false],
  ["", false],
])("isFormat %j", (word, is) => {
  expect(isFormat(word)).toBe(is);
});

describe("every format", () => {
  test.each(Object.keys(FORMATS).filter(isFormat))("%s", (format) => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    reportProblems([problem, { ...problem, line: 3 }], format);
    const text = log.mock.calls.join("\n");
    log.mockRestore();
    for (const part of [problem.path, problem.rule, problem.message, problem.help!, "error"]) {
      expect(text).toContain(format === "gitlab" ? part.replace(/^error$/, "blocker") : part);
    }
    expect(text.indexOf("2")).toBeLessThan(text.lastIndexOf("3"));
  });

  test.each([
    ["text", ""],
    ["json", "[]"],
    ["github", ""],
    ["gitlab", "[]"],
  ] as const)("%s without problems", (format, text) => {
    expect(FORMATS[format]([])).toBe(text);
  });

  test("text reads no file for what stands at the place", () => {
    vi.stubEnv("FORCE_COLOR", "0");
    expect(FORMATS.text([problem])).toContain("\n    2 |  second\n      |    ^\n");
    vi.unstubAllEnvs();
  });

  test("json holds the problems as they are, and nothing that steers a terminal", () => {
    const hostile = { ...problem, message: "\u001b[31m\u0085\u202e\u2028 é ##[error] ::error::" };
    const text = FORMATS.json([hostile]);
    expect(JSON.parse(text)).toEqual([hostile]);
    expect(text).not.toMatch(/[\u007f-\u009f\u2028\u202e]|##|::/);
    // eslint-disable-next-line no-control-regex -- Its absence is the point.
    expect(text).not.toMatch(/\u001b/);
  });
});

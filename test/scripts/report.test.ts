import { describe, expect, test, vi } from "vitest";
import type { Problem } from "../../schema/problems.ts";
import { problemText, reportProblems, tally, withoutHints } from "../../scripts/report.ts";

const problem: Problem = {
  severity: "error",
  rule: "file-missing",
  path: "catalog/tools/a.yaml",
  line: 2,
  column: 4,
  message: "It is wrong.",
};
const HEAD = "catalog/tools/a.yaml:2:4 error file-missing It is wrong.";

describe("problemText", () => {
  const cases: [title: string, more: Partial<Problem>, lines: string[]][] = [
    ["without an excerpt", {}, [HEAD]],
    ["on an empty line", { excerpt: "  " }, [HEAD]],
    ["with its frame", { excerpt: "b: cd" }, [HEAD, "    2 | b: cd", "      |    ^"]],
    ["with a tab in its frame", { excerpt: "\tcd" }, [HEAD, "    2 |  cd", "      |    ^"]],
    [
      "with advice and a suggestion",
      { advice: "Mend it.", suggestion: "right" },
      [HEAD, "    Perhaps: right", "    Mend it."],
    ],
    [
      "with the address of the rule's page",
      { advice: "Mend it.", help: "https://example.org/help/rules/file-missing/" },
      [HEAD, "    Mend it.", "    https://example.org/help/rules/file-missing/"],
    ],
  ];
  test.each(cases)("%s", (_, more, lines) => {
    expect(problemText({ ...problem, ...more })).toEqual(lines);
  });

  test("a long line is cut around the place", () => {
    const excerpt = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const [, shown = "", pointer = ""] = problemText({ ...problem, column: 501, excerpt });
    expect(shown.length).toBeLessThan(130);
    expect(shown.slice(pointer.indexOf("^"))).toMatch(/^HEREy/);
  });

  test("nothing steers the terminal or breaks the line", () => {
    const path = "tools/\n\u001b[31m\u202e.yaml";
    const lines = problemText({ ...problem, path, message: "\r", excerpt: "a\u0007b" });
    // eslint-disable-next-line no-control-regex -- Their absence is the point.
    expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

test("tally", () => {
  expect(tally([])).toBe("no problems");
  expect(tally([problem, problem, { ...problem, severity: "hint" }])).toBe("2 errors, 1 hint");
});

test("withoutHints", () => {
  expect(withoutHints([problem, { ...problem, severity: "hint" }])).toEqual([problem]);
});

test("reportProblems shows what stands at the place, and reads no file for it", () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  reportProblems([{ ...problem, excerpt: "\tsecond" }]);
  expect(log.mock.calls).toEqual([[`${HEAD}\n    2 |  second\n      |    ^`]]);
  log.mockRestore();
});

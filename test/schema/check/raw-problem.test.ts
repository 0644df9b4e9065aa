import { expect, test } from "vitest";
import { rawProblem } from "../../../schema/check/raw-problem.ts";

const AT = { file: "tools/lamp.yaml" };

test("message, advice and severity come from the table", () => {
  expect(rawProblem("icon-missing", AT, { icon: "a.svg" })).toEqual({
    at: AT,
    problem: {
      rule: "icon-missing",
      severity: "error",
      message: "There is no file icons/a.svg.",
      advice: "Add the file, or correct its name.",
    },
  });
});

test("advice may speak about the same things as the message", () => {
  const { problem } = rawProblem("missing-schema-line", AT, { line: "# x" }, "# x");
  expect(problem.advice).toBe("Make the first line: # x");
  expect(problem.suggestion).toBe("# x");
});

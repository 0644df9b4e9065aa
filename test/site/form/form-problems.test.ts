import { expect, test } from "vitest";
import { rawProblem } from "../../../schema/check/raw-problem.ts";
import { countOf, formProblems, problemsIn } from "../../../site/form/form-problems.ts";

const file = "tools/x.yaml";
const problems = formProblems(
  [
    rawProblem("missing-type", { file, in: [], missing: "type" }, {}),
    rawProblem(
      "unknown-term",
      { file, in: ["needs", "use", "sq"], part: "key" },
      { id: "sq", vocabulary: "skills" },
      "sql",
    ),
    rawProblem("missing-schema-line", { file }, { line: "x" }),
  ],
  [
    rawProblem(
      "similar-title",
      { file: "tools/y.yaml", in: ["title"] },
      { title: "X", other: "x" },
    ),
  ],
);

test("each has its way to a field, the gravest first", () => {
  expect(problems.map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
    ["error", "unknown-term", ["needs", "use", "sq"]],
    ["warning", "missing-type", ["type"]],
    ["warning", "missing-schema-line", []],
    ["warning", "similar-title", []],
  ]);
  expect(problems[0]).toMatchObject({ suggestion: "sql", isKey: true });
  expect(problems.at(-1)?.elsewhere).toBe("tools/y.yaml");
});

test("the problems in a field", () => {
  const rulesIn = (path: string[]) => problemsIn(problems, path).map(({ rule }) => rule);
  expect(rulesIn(["needs"])).toEqual(["unknown-term"]);
  expect(rulesIn(["needs", "use", "sql"])).toEqual([]);
  expect(rulesIn(["type"])).toEqual(["missing-type"]);
});

test("how many of a kind", () => {
  expect([
    countOf(problems, "error"),
    countOf(problems, "warning"),
    countOf(problems, "hint"),
  ]).toEqual([1, 3, 0]);
});

import { describe, expect, test } from "vitest";
import { PROBLEMS, type ProblemKind } from "../../../schema/check/problems.ts";

const table: [string, ProblemKind][] = Object.entries(PROBLEMS);

describe.each(table)("%s", (id, { severity }) => {
  test("has an id in kebab-case", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });
  test("has a severity", () => {
    expect(["error", "warning", "hint"]).toContain(severity);
  });
});

test("what the design never lets be more than a warning", () => {
  const refused = [
    "similar-title",
    "same-url",
    "raw-html",
    "unsafe-link",
    "http-address",
    "missing-description",
    "missing-type",
    "missing-use-needs",
    "missing-schema-line",
    "missing-start",
    "needs-contradict-type",
    "summary-begins-with-title",
    "summary-describes",
    "short-description",
    "keyword-repeats-title",
    "not-confirmed",
  ].filter((id) => PROBLEMS[id as keyof typeof PROBLEMS].severity === "error");
  expect(refused).toEqual([]);
});

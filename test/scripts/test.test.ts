import { describe, expect, test } from "vitest";
import { type Counts, countsOf, honest, wanted } from "../../scripts/test.ts";

describe("countsOf", () => {
  const file = (status: string, ...assertionResults: unknown[]): object => ({
    status,
    assertionResults,
  });
  test.each([
    ["the widget's", { passed: 3, failed: 1 }, { passed: 3, failed: 1 }],
    [
      "Vitest's",
      {
        numPassedTests: 5,
        numFailedTests: 1,
        testResults: [file("passed", {}), file("failed", {}), file("failed")],
      },
      { passed: 5, failed: 2 },
    ],
  ])("%s report", (_, report, counts) => expect(countsOf(report)).toEqual(counts));
});

describe("honest", () => {
  test.each([
    ["all passed", { passed: 3, failed: 0 }, 0, 0],
    ["some failed", { passed: 3, failed: 2 }, 1, 2],
    ["ended badly after passing", { passed: 3, failed: 0 }, 1, 1],
    ["was killed", { passed: 3, failed: 0 }, null, 1],
    ["ran no test", { passed: 0, failed: 0 }, 0, 1],
    ["wrote nothing", {}, 0, 1],
  ] as [string, Partial<Counts>, number | null, number][])(
    "a suite that %s",
    (_, counts, status, failed) => {
      expect(honest(counts, status)).toEqual({ passed: counts.passed ?? 0, failed });
    },
  );
});

describe("wanted", () => {
  test.each([
    ["no name", [], ["test:unit", "test:widget", "test:site"]],
    ["one that is run where it is named", ["wikis"], ["test:wikis"]],
    ["several", ["wikis", "unit"], ["test:wikis", "test:unit"]],
  ])("%s", (_, names, scripts) => {
    expect(wanted(names).map(({ script }) => script)).toEqual(scripts);
  });

  test("a name that nobody has", () => expect(() => wanted(["wiki"])).toThrow('"wiki": unit,'));
});

import { describe, expect, test } from "vitest";
import { type Counts, countsOf, countSilentFailure, selectSuites } from "../../scripts/test.ts";

describe("countsOf", () => {
  const ran = (fullName: string, status: string) => ({ fullName, status });
  const file = (name: string, status: string, ...assertionResults: object[]): object => ({
    name,
    status,
    assertionResults,
  });
  test.each([
    [
      "the widget's",
      { passed: 3, failed: ["a card is read"] },
      { passed: 3, failed: ["a card is read"] },
    ],
    [
      "Vitest's",
      {
        numPassedTests: 5,
        testResults: [
          file("a.test.ts", "passed", ran("a runs", "passed")),
          file("b.test.ts", "failed", ran("b runs", "passed"), ran("b stops", "failed")),
          file("c.test.ts", "failed"),
        ],
      },
      { passed: 5, failed: ["b stops", "c.test.ts"] },
    ],
  ])("%s report", (_, report, counts) => expect(countsOf(report)).toEqual(counts));
});

describe("honest", () => {
  const two = ["a stops", "b stops"];
  test.each([
    ["all passed", { passed: 3, failed: [] }, 0, []],
    ["some failed", { passed: 3, failed: two }, 1, two],
    ["ended badly after passing", { passed: 3, failed: [] }, 1, ["test:unit"]],
    ["was killed", { passed: 3, failed: [] }, null, ["test:unit"]],
    ["ran no test", { passed: 0, failed: [] }, 0, ["test:unit"]],
    ["wrote nothing", {}, 0, ["test:unit"]],
  ] as [string, Partial<Counts>, number | null, string[]][])(
    "a suite that %s",
    (_, counts, status, failed) => {
      const passed = counts.passed ?? 0;
      expect(countSilentFailure(counts, status, "test:unit")).toEqual({ passed, failed });
    },
  );
});

describe("wanted", () => {
  test.each([
    ["no name", [], ["test:unit", "test:widget", "test:site"]],
    ["one that is run where it is named", ["wikis"], ["test:wikis"]],
    ["several", ["wikis", "unit"], ["test:wikis", "test:unit"]],
  ])("%s", (_, names, scripts) => {
    expect(selectSuites(names).map(({ script }) => script)).toEqual(scripts);
  });

  test("a name that nobody has", () =>
    expect(() => selectSuites(["wiki"])).toThrow('"wiki": unit,'));
});

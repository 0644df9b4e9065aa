/** A Web Test Runner reporter that writes how many tests passed and which failed, for scripts/test.ts to add up. */
import { writeFileSync } from "node:fs";
import type { Reporter, TestSession } from "@web/test-runner";
import type { Counts } from "../../scripts/test.ts";

type Suite = NonNullable<TestSession["testResults"]>;

/** Writes what countTests() counts as JSON to a file at the end of a run; without a file it does nothing. */
export function countReporter(file: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      if (file !== undefined) writeFileSync(file, JSON.stringify(countTests(sessions)));
    },
  };
}

/** Counts tests and names those that failed; a file that broke before its tests ran is one failure. */
export function countTests(
  sessions: readonly Pick<TestSession, "passed" | "testFile" | "testResults">[],
): Counts {
  const counts: Counts = { passed: 0, failed: [] };
  for (const { passed, testFile, testResults } of sessions) {
    const tests = testResults ? testsOf(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).map(({ name }) => name);
    counts.passed += tests.filter((test) => test.passed).length;
    counts.failed.push(...(failed.length > 0 || passed ? failed : [testFile]));
  }
  return counts;
}

/** Every test of a suite, named with the suites it stands in. */
function testsOf(suite: Suite, within = ""): Suite["tests"] {
  const named = (name: string) => `${within} ${name}`.trim();
  return [
    ...suite.tests.map((test) => ({ ...test, name: named(test.name) })),
    ...suite.suites.flatMap((inner) => testsOf(inner, named(inner.name))),
  ];
}

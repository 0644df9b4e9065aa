/** A Web Test Runner reporter that writes how many tests passed and failed, for scripts/test.ts to add up. */
import { writeFileSync } from "node:fs";
import type { Reporter, TestSession } from "@web/test-runner";

type Suite = NonNullable<TestSession["testResults"]>;

/** Writes `{passed, failed}` as JSON to a file at the end of a run; without a file it does nothing. */
export function countReporter(file: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      if (file !== undefined) writeFileSync(file, JSON.stringify(countTests(sessions)));
    },
  };
}

/** Counts tests; a file that broke before its tests ran is one failure. */
export function countTests(sessions: readonly Pick<TestSession, "passed" | "testResults">[]): {
  passed: number;
  failed: number;
} {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = testResults ? testsOf(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    counts.passed += tests.filter((test) => test.passed).length;
    counts.failed += failed > 0 || passed ? failed : 1;
  }
  return counts;
}

function testsOf(suite: Suite): Suite["tests"] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

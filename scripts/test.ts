/**
 * `npm test`: runs the suites one after another and closes with the names of the tests that failed and one line over all
 * of them. Suites that are named are run instead: `npm test -- wikis`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "./project.ts";

export interface Counts {
  passed: number;
  /** The full names of the tests that failed, and the files that broke. */
  failed: string[];
}

interface Suite {
  /** The script of package.json. */
  script: string;
  args: (file: string) => string[];
}

interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

const vitest =
  (...more: string[]): Suite["args"] =>
  (file) => [...more, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];

const SUITES: readonly Suite[] = [
  { script: "test:unit", args: vitest("--coverage") },
  { script: "test:widget", args: () => [] },
  { script: "test:site", args: vitest() },
];

/** Suites that take long or need more than Chromium: they run only by name. */
const OPTIONAL_SUITES: readonly Suite[] = [
  { script: "test:trust", args: vitest() },
  { script: "test:wikis", args: vitest() },
];

if (import.meta.main) {
  const counts = selectSuites(process.argv.slice(2)).map(runSuite);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.flatMap((count) => count.failed);
  if (failed.length > 0) console.log(`\n${failed.map((name) => `failed: ${name}`).join("\n")}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** The suites with these names; the usual ones where none is named.
 * @throws Error that says which there are. */
export function selectSuites(names: readonly string[]): readonly Suite[] {
  if (names.length === 0) return SUITES;
  const all = new Map(
    [...SUITES, ...OPTIONAL_SUITES].map((suite) => [suite.script.slice(5), suite]),
  );
  return names.map((name) => {
    const suite = all.get(name);
    if (suite) return suite;
    throw new Error(`There is no suite "${name}": ${[...all.keys()].join(", ")}.`);
  });
}

function runSuite({ script, args }: Suite): Counts {
  const folder = mkdtempSync(join(tmpdir(), "tool-ladder-test-"));
  const file = join(folder, "counts.json");
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...args(file)], {
    cwd: PROJECT,
    env: { ...process.env, TEST_COUNTS: file },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = countSilentFailure(readCounts(file), status, script);
  rmSync(folder, { recursive: true });
  return counts;
}

function readCounts(file: string): Partial<Counts> {
  try {
    return countsOf(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
  } catch {
    return {};
  }
}

/** What a runner wrote → counts: the widget's own form, or Vitest's JSON report, where a file that broke is one failure. */
export function countsOf(report: Record<string, unknown>): Counts {
  if (typeof report.passed === "number") return report as unknown as Counts;
  const { numPassedTests, testResults } = report as unknown as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "failed");
  return {
    passed: numPassedTests,
    failed: [...failed.map(({ fullName }) => fullName), ...broken.map(({ name }) => name)],
  };
}

/** A suite that ended badly without a failed test, or ran no test at all, is one failure, named by its script. */
export function countSilentFailure(
  counts: Partial<Counts>,
  status: number | null,
  script: string,
): Counts {
  const { passed = 0, failed = [] } = counts;
  const silent = failed.length === 0 && (status !== 0 || passed === 0);
  return { passed, failed: silent ? [script] : failed };
}

/** Each guard is taken out of a copy of the source, and its test has to be red then; with all of them it is green. */
import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { execFile } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../scripts/project.ts";
import { lastingFolder } from "../setup/temporary.ts";
import { GUARDS } from "./guards.ts";
import { figure } from "./trials.ts";

/** What tests of units and of the widget do without. */
const NOT_COPIED =
  /^(node_modules|\.git|dist|findings|test\/(artifacts|bench|site\/built|wikis))(\/|$)/;
/** What both runners say where a test, not the source, is what failed. */
const RED = /AssertionError|\d+ failed/;

let copy: string;
beforeAll(async () => {
  copy = await lastingFolder();
  const filter = (path: string) => !NOT_COPIED.test(relative(PROJECT, path));
  await cp(PROJECT, copy, { recursive: true, filter });
  await symlink(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  // What waits for a guard that is gone waits in vain.
  const config = join(copy, "test/wtr.config.mjs");
  const text = await readFile(config, "utf8");
  await writeFile(config, text.replace("timeout: PATIENCE", "timeout: 10_000"));
});

const isWidget = (path: string) => path.startsWith("test/widget/");

/** Runs tests in the copy: of units, or of the widget. */
async function run(paths: readonly string[]): Promise<{ code: number; said: string }> {
  const units = ["--project", "unit", "--project", "pure", "--coverage.enabled=false", ...paths];
  const args = paths.every(isWidget)
    ? ["wtr", "--config", "test/wtr.config.mjs", "--files", ...paths]
    : ["vitest", "run", "--config", "test/vitest.config.ts", ...units];
  return new Promise((done) => {
    execFile("npx", args, { cwd: copy, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, said: stdout + stderr }),
    );
  });
}

const tests = [...new Set(GUARDS.map((guard) => guard.test))];

test.each([
  ["units", tests.filter((path) => !isWidget(path))],
  ["the widget", tests.filter(isWidget)],
])("with all guards, tests of %s are green", async (_, paths) => {
  const { code, said } = await run(paths);
  expect(code, said).toBe(0);
});

let green = 0;
test.each(GUARDS)("without it a test is red: $guard", async ({ file, without, test: path }) => {
  const place = join(copy, file);
  const source = await readFile(place, "utf8");
  const [text, instead] = without;
  expect(source.split(text)).toHaveLength(2);
  await writeFile(
    place,
    source.replace(text, () => instead),
  );
  const { code, said } = await run([path]);
  await writeFile(place, source);
  if (code === 0) green++;
  expect(code, said).toBe(1);
  expect(said).toMatch(RED);
});

test("all of them", () => {
  figure(`guards without which no test is red: ${green} of ${GUARDS.length}`);
  expect(green).toBe(0);
});

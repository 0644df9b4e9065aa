/** The same input gives the same bytes, wherever and whenever; a small change changes little. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PROJECT, projectPath } from "../../scripts/project.ts";
import { runProgram } from "../setup/run.ts";
import { contentsOf, temporaryFolder } from "../setup/temporary.ts";
import { figure } from "./trials.ts";

const run = promisify(execFile);
/** The folder of an index, named after what it holds. */
const STAMPED = /(api\/v1\/search\/)\w+\//;
const CATALOG = projectPath("test/fixtures/catalog");

/** Moves the clock of a process by 400 days. */
const LATER = `const Now = Date, shift = 400 * 864e5; globalThis.Date = class extends Now {
  constructor(...given) { given.length ? super(...given) : super(Now.now() + shift); }
  static now() { return Now.now() + shift; } };`;

test("another folder of the project, time zone, language and date: the same bytes", async () => {
  const folder = await temporaryFolder();
  const elsewhere = join(folder, "another place", "project");
  await mkdir(join(folder, "another place"));
  await run("cp", ["-al", PROJECT, elsewhere]).catch(async () =>
    run("cp", ["-a", PROJECT, elsewhere]),
  );
  await rm(join(elsewhere, ".astro"), { recursive: true, force: true });
  await cp(CATALOG, join(folder, "catalog"), { recursive: true });
  const here = join(folder, "here");
  expect((await runProgram(["build", "--catalog", CATALOG, "--out", here])).code).toBe(0);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATER)}`,
  };
  const args = [
    "scripts/tool-ladder.mjs",
    "build",
    "--catalog",
    "../../catalog",
    "--out",
    "../there",
  ];
  await run(process.execPath, args, { cwd: elsewhere, env });
  const [one, other] = [
    await contentsOf(here),
    await contentsOf(join(folder, "another place/there")),
  ];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  const different = Object.keys(one).filter((path) => one[path] !== other[path]);
  figure(
    `files that differ elsewhere and later: ${different.length} of ${Object.keys(one).length}`,
  );
  expect(different).toEqual([]);
});

test("one entry changed: only files that name it differ", async () => {
  const folder = await temporaryFolder();
  await cp(CATALOG, join(folder, "catalog"), { recursive: true });
  const file = join(folder, "catalog/tools/harbour.yaml");
  const build = async (out: string): Promise<Record<string, string>> => {
    const { code } = await runProgram(["build", "--out", out], folder);
    expect(code).toBe(0);
    const contents = Object.entries(await contentsOf(join(folder, out)));
    // The index lies in a folder of its own for each release.
    return Object.fromEntries(contents.map(([path, file]) => [path.replace(STAMPED, "$1"), file]));
  };
  const one = await build("one");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^summary: .*$/m, "summary: Quite another summary."));
  const two = await build("two");
  const changed = [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(
    (path) => one[path] !== two[path],
  );
  // The index has a list of all words, those of the entry among them.
  const names = (path: string): boolean =>
    path.startsWith("api/v1/search/words/") ||
    [one[path], two[path]].some(
      (base64) => base64 !== undefined && Buffer.from(base64, "base64").includes("harbour"),
    );
  const others = changed.filter((path) => !names(path));
  figure(`one entry changed: ${changed.length} files differ, ${others.length} do not name it`);
  expect(others).toEqual([]);
  expect(changed.length).toBeGreaterThan(3);
});

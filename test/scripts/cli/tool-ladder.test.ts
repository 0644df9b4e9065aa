import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeMarker } from "../../../scripts/build/marker.ts";
import { projectPath } from "../../../scripts/project.ts";
import { runProgram } from "../../setup/run.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

describe("wrong use: one line, exit code 2", () => {
  const cases: [args: string[], message: RegExp][] = [
    [["toString"], /^There is no command "toString"\. --help lists them\.$/],
    [["build", "--foo"], /^Unknown option '--foo'\. "build --help" says how\.$/],
    [["build", "extra"], /^Nothing is known to do with "extra"\./],
    [["build", "--out"], /^Option '--out <value>' argument missing\./],
    [["build", "--out", "--base", "/x"], /^Option '--out' argument is ambiguous\./],
    [["build", "--out="], /^--out needs a value\./],
    [["build", "--base", "/?"], /^--base takes a path/],
    [["build", "--site", "elsewhere"], /^--site takes an address/],
    [["serve", "--port", "http"], /^--port takes a number/],
  ];
  test.each(cases)("%j", async (args, message) => {
    const { code, stdout, stderr } = await runProgram(args);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect([code, stdout]).toEqual([2, ""]);
  });
});

test("a Node that reads no TypeScript is told in a sentence, exit code 2", () => {
  const program = projectPath("scripts/tool-ladder.mjs");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--no-experimental-strip-types", program, "check"],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  expect(stderr).toMatch(/^Node [\d.]+ cannot run this\. Use npm, .+\.\n$/);
  expect(status).toBe(2);
});

test("without a command it lists them, exit code 2", async () => {
  const { code, stderr } = await runProgram([]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("  build ")]);
});

test.each([
  [["--help"], "  build "],
  [["-h"], "  build "],
  [["help"], "  build "],
  [["serve", "--help"], "  --help "],
])("%j", async (args, line) => {
  const { code, stdout, stderr } = await runProgram(args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(line);
});

test("what the system refuses is one line, exit code 1", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "file"), "");
  const { code, stderr } = await runProgram(["serve", "--out", join(folder, "file/x")]);
  expect(code).toBe(1);
  expect(stderr.trimEnd()).not.toContain("\n");
});

const readers = [
  // It ends before it serves: the port is none.
  ["serve", "--port", "-", "--out"],
  ["search", "quay", "--dist"],
];
test.each(readers)("%s first puts what was moved aside back where nothing is", async (...args) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "dist.12.old"));
  await writeFile(join(folder, "dist.12.old/index.html"), "old");
  await writeMarker(join(folder, "dist.12.old"));
  await runProgram([...args, join(folder, "dist")]);
  expect(await readdir(folder)).toEqual(["dist"]);
  expect(await readFile(join(folder, "dist/index.html"), "utf8")).toBe("old");
});

/** Git, asked by commands. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs git with arguments; what it prints. */
export type Git = (...args: string[]) => Promise<string>;

const run = promisify(execFile);
/** Nothing that a repository asks for is run. */
const WITHOUT_HOOKS = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];

/** Git in a folder, whatever repository the environment names. */
export function gitIn(cwd: string, more: Record<string, string> = {}): Git {
  // Hooks set such variables for the repository that they run in.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name),
  );
  const env = { ...Object.fromEntries(own), LC_ALL: "C", ...more };
  return async (...args) =>
    (await run("git", [...WITHOUT_HOOKS, ...args], { cwd, env, maxBuffer: Infinity })).stdout;
}

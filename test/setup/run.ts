/** Runs the program as a person would, in a process of its own. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { PROJECT, projectPath } from "../../scripts/project.ts";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export type Running = ChildProcessByStdio<null, Readable, Readable>;

/** What Vitest sets for its tests; the program must not take itself for one. */
const OF_VITEST = /^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/;
const running = new Set<Running>();

process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a command of the program; it ends with the process of the test at the latest. */
export function startProgram(args: readonly string[], cwd = PROJECT): Running {
  const env = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  const child = spawn(process.execPath, [projectPath("scripts/tool-ladder.mjs"), ...args], {
    cwd,
    env: Object.fromEntries(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  // What nobody reads must not hold it up: a pipe takes only so much.
  child.stderr.resume();
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs a command of the program to its end. */
export async function runProgram(args: readonly string[], cwd = PROJECT): Promise<Ended> {
  const child = startProgram(args, cwd);
  const output = Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const [code] = (await once(child, "close")) as [number | null];
  const [stdout, stderr] = await output;
  return { code, stdout, stderr };
}

/** Waits until a running command has said something that fits, on standard output. */
export async function untilSaid(child: Running, pattern: RegExp): Promise<RegExpExecArray> {
  let text = "";
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    text += String(part);
    const found = pattern.exec(text);
    if (!found) continue;
    child.stdout.resume();
    return found;
  }
  throw new Error(`It never said ${pattern}, but: ${text}`);
}

/** Ends a running command with a signal; its exit code, also where it has ended by itself. */
export async function endProgram(child: Running, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const closed = once(child, "exit") as Promise<[number | null]>;
  child.kill(signal);
  return (await closed)[0];
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const part of stream) text += String(part);
  return text;
}

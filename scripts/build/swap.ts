/**
 * Replaces a published folder: OUT → OUT.old, staging → OUT, OUT.old is removed. If it is interrupted, the old folder or
 * the new one is complete, and the next command restores it.
 */
import { lstat, mkdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isWithin } from "../../schema/read/file-check.ts";
import { UsageError } from "../cli/command.ts";
import { removeLeftovers } from "./leftovers.ts";

const TRIES = 20;
const MAX_LINKS = 32;

/** Restores OUT from OUT.old where OUT is missing: an earlier swap was interrupted. */
export async function restoreOut(out: string): Promise<void> {
  const target = await resolveTarget(out);
  if ((await exists(target)) || !(await exists(oldOf(target)))) return;
  await rename(oldOf(target), target).catch(ignoreMissing);
}

/**
 * Makes sure that a folder may be replaced, and returns the path of its staging folder: beside it, on the same file
 * system. The parent folder exists afterwards, the staging folder does not.
 * @throws UsageError where replacing it would destroy something that was not published.
 */
export async function stagingFor(out: string, sources: readonly string[]): Promise<string> {
  const target = await resolveTarget(out);
  for (const path of [homedir(), process.cwd()]) refuse(out, isWithin(target, path), path);
  for (const path of await Promise.all(sources.map(async (source) => realpath(source))))
    refuse(out, isWithin(target, path) || isWithin(path, target), path);
  if (await exists(join(target, ".git"))) throw new UsageError(`${out} is a git work tree.`);
  if ((await exists(target)) && !(await stat(target)).isDirectory())
    throw new UsageError(`${out} is not a folder.`);
  await mkdir(dirname(target), { recursive: true });
  await removeLeftovers(dirname(target), (pid) => basename(stagingOf(target, pid)));
  return stagingOf(target, process.pid);
}

/** Replaces OUT by the staging folder. */
export async function swapIn(staging: string, out: string): Promise<void> {
  const target = await resolveTarget(out);
  for (let i = 1; ; i++) {
    try {
      await rm(oldOf(target), { recursive: true, force: true });
      await rename(target, oldOf(target)).catch(ignoreMissing);
      await rename(staging, target);
      break;
    } catch (error) {
      // Another command may just have put OUT.old back, or another build be swapping too.
      if (i === TRIES || !isCode(error, "ENOTEMPTY", "EEXIST")) throw error;
      await pause(10 * i);
    }
  }
  await rm(oldOf(target), { recursive: true, force: true, maxRetries: 3 });
}

/** The real folder: links are followed, even to a missing target. */
async function resolveTarget(out: string, links = 0): Promise<string> {
  if (links > MAX_LINKS) throw new UsageError(`${out} is a link that leads nowhere.`);
  const path = resolve(out);
  const next = await readlink(path).catch(() => undefined);
  return next === undefined ? path : resolveTarget(resolve(dirname(path), next), links + 1);
}

function refuse(out: string, condition: boolean, path: string): void {
  if (condition) throw new UsageError(`${out} can't be published into: ${path} would be lost.`);
}

function stagingOf(target: string, pid: number): string {
  return `${target}.${pid}.staging`;
}

function oldOf(target: string): string {
  return `${target}.old`;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function ignoreMissing(error: unknown): void {
  if (!isCode(error, "ENOENT")) throw error;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/**
 * How a published folder is replaced: OUT → OUT.old, staging → OUT, OUT.old is removed. Whatever stops it half-way,
 * the old folder or the new one is whole, and the next command puts it in its place.
 */
import { lstat, mkdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UsageError } from "../cli/command.ts";
import { removeLeftovers } from "./leftovers.ts";

const TRIES = 20;
const MOST_LINKS = 32;

/** Puts OUT.old back where OUT is missing: what a swap that was cut short leaves behind. */
export async function restoreOut(out: string): Promise<void> {
  const place = await placeOf(out);
  if ((await exists(place)) || !(await exists(oldOf(place)))) return;
  await rename(oldOf(place), place).catch(unlessGone);
}

/**
 * Makes sure that a folder may be replaced, and says where its successor is to be built: beside it, on the same file
 * system. The parent folder is there afterwards, the staging folder is not.
 * @throws UsageError where replacing it would destroy something that was not published.
 */
export async function stagingFor(out: string, sources: readonly string[]): Promise<string> {
  const place = await placeOf(out);
  for (const path of [homedir(), process.cwd()]) refuse(out, holds(place, path), path);
  for (const path of await Promise.all(sources.map(async (source) => realpath(source))))
    refuse(out, holds(place, path) || holds(path, place), path);
  if (await exists(join(place, ".git"))) throw new UsageError(`${out} is a git work tree.`);
  if ((await exists(place)) && !(await stat(place)).isDirectory())
    throw new UsageError(`${out} is not a folder.`);
  await mkdir(dirname(place), { recursive: true });
  await removeLeftovers(dirname(place), (pid) => basename(stagingOf(place, pid)));
  return stagingOf(place, process.pid);
}

/** Puts the staging folder in the place of OUT. */
export async function swapIn(staging: string, out: string): Promise<void> {
  const place = await placeOf(out);
  for (let i = 1; ; i++) {
    try {
      await rm(oldOf(place), { recursive: true, force: true });
      await rename(place, oldOf(place)).catch(unlessGone);
      await rename(staging, place);
      break;
    } catch (error) {
      // Another command may just have put OUT.old back, or another build be swapping too.
      if (i === TRIES || !isCode(error, "ENOTEMPTY", "EEXIST")) throw error;
      await pause(10 * i);
    }
  }
  await rm(oldOf(place), { recursive: true, force: true, maxRetries: 3 });
}

/** The folder that is meant: links are followed, even to where nothing is yet. */
async function placeOf(out: string, links = 0): Promise<string> {
  if (links > MOST_LINKS) throw new UsageError(`${out} is a link that leads nowhere.`);
  const path = resolve(out);
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? path : placeOf(resolve(dirname(path), target), links + 1);
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== ".." && !way.startsWith(`..${sep}`);
}

function refuse(out: string, condition: boolean, path: string): void {
  if (condition) throw new UsageError(`${out} can't be published into: ${path} would be lost.`);
}

function stagingOf(place: string, pid: number): string {
  return `${place}.${pid}.staging`;
}

function oldOf(place: string): string {
  return `${place}.old`;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function unlessGone(error: unknown): void {
  if (!isCode(error, "ENOENT")) throw error;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

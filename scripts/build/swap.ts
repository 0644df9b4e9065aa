/**
 * Replaces a published folder: OUT → OUT.<pid>.old, staging → OUT, and only then OUT.<pid>.old → OUT.<pid>.removed,
 * which is removed. So a folder that is called .old is whole, and if a swap is interrupted, the old folder or the new
 * one is complete, and the next command puts it in its place. What no build has published is never moved or removed.
 */
import { mkdir, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UsageError } from "../cli/command.ts";
import { carryOver } from "./host-files.ts";
import { removeLeftovers } from "./leftovers.ts";
import { standingAt } from "./marker.ts";
import { exists, refuseSources, resolveTarget, tryWriting } from "./target.ts";
import { errorCode } from "../../schema/read/error-code.ts";

const TRIES = 20;

/** The names beside a folder that belong to a build of it. */
function namesBeside(target: string, pid = process.pid) {
  const name = (role: string) => `${target}.${pid}.${role}`;
  return { staging: name("staging"), old: name("old"), removed: name("removed") };
}

/**
 * Makes sure that a folder may and can be replaced, and returns the path of its staging folder: beside it, on the same
 * file system. The parent folder exists afterwards, the staging folder does not.
 * @throws UsageError which says what is in the way.
 */
export async function stagingFor(out: string, sources: readonly string[]): Promise<string> {
  const target = await resolveTarget(out);
  await refuseSources(target, out, sources);
  const { staging } = namesBeside(target);
  await tryWriting(target, out, async () => {
    await refuseUnpublished(target, out);
    await mkdir(dirname(target), { recursive: true });
    await clearAway(target);
    await mkdir(staging);
    await rmdir(staging);
    await rehearse(target);
  });
  return staging;
}

/** Puts the last whole folder that was moved aside back where OUT is missing: an earlier swap was interrupted. */
export async function restoreOut(out: string): Promise<void> {
  const target = await resolveTarget(out);
  if (await exists(target)) return;
  const last = await lastMovedAside(target);
  if (last !== undefined) await rename(last, target).catch(ignore("ENOENT", "ENOTEMPTY", "EEXIST"));
}

/** Replaces OUT by the staging folder, which takes over what a host needs of the old one. The number of the process is
 * in the names of what is moved aside: two swaps at once need two.
 * @throws UsageError where something has been put into OUT that no build has published. */
export async function swapIn(staging: string, out: string, pid = process.pid): Promise<void> {
  const target = await resolveTarget(out);
  const { old } = namesBeside(target, pid);
  try {
    for (let i = 1; !(await trySwap(staging, target, out, pid)); i++) {
      if (i === TRIES)
        throw new UsageError(`${out} is being published into by others all the time.`);
      await pause(10 * i);
    }
  } catch (error) {
    await restoreOut(target);
    throw error;
  }
  await discard(old, target, pid);
}

/** One try; false where another command was quicker and has put something into the gap. */
async function trySwap(
  staging: string,
  target: string,
  out: string,
  pid: number,
): Promise<boolean> {
  const { old } = namesBeside(target, pid);
  // Another build may have been killed in the gap: what it moved aside has files that a host needs.
  await restoreOut(target);
  await refuseUnpublished(target, out);
  await carryOver(target, staging);
  await moveAside(target, old, pid);
  // The folder may have been another one a moment ago.
  await carryOver(old, staging);
  return (await rename(staging, target).then(() => true, ignore("ENOTEMPTY", "EEXIST"))) === true;
}

/** Makes sure that nothing stands there but what a build has published.
 * @throws UsageError which names what would be lost. */
async function refuseUnpublished(target: string, out = target): Promise<void> {
  const standing = await standingAt(target);
  if (standing.kind === "unknown")
    throw new UsageError(
      `${out} was not published by this program: empty it, or name another folder with --out.`,
    );
  const other = standing.kind === "published" ? standing.others[0] : undefined;
  if (other !== undefined)
    throw new UsageError(
      `${join(out, other)} was not published by this program and would be lost: move it elsewhere.`,
    );
}

/** Moves the folder aside and back: whether that can be done is known only when it has been tried. */
async function rehearse(target: string): Promise<void> {
  if (!(await exists(target))) return;
  const { old } = namesBeside(target);
  await moveAside(target, old);
  const isBack = await rename(old, target).then(
    () => true,
    ignore("ENOENT", "ENOTEMPTY", "EEXIST"),
  );
  if (isBack !== true) await discard(old, target);
}

/** Removes what killed builds have left beside the folder; what they have moved aside, where it has a successor. */
async function clearAway(target: string): Promise<void> {
  const own = namesBeside(target);
  // An earlier process may have had the same number.
  for (const path of [own.staging, own.removed]) await rm(path, { recursive: true, force: true });
  for (const role of ["staging", "removed"] as const)
    await removeLeftovers(dirname(target), (pid) => basename(namesBeside(target, pid)[role]));
  if (!(await exists(target))) return;
  await removeLeftovers(
    dirname(target),
    (pid) => basename(namesBeside(target, pid).old),
    async (path) => discard(path, target),
  );
}

async function isOurs(path: string): Promise<boolean> {
  const { kind } = await standingAt(path);
  return kind === "published" || kind === "empty";
}

/** The newest whole folder among those that swaps have moved aside; OUT.old is what earlier releases called it. */
async function lastMovedAside(target: string): Promise<string | undefined> {
  const name = basename(target);
  const names = await readdir(dirname(target)).catch(() => []);
  let last: { path: string; time: number } | undefined;
  for (const each of names) {
    if (!each.startsWith(`${name}.`) || !/^\.(\d+\.)?old$/.test(each.slice(name.length))) continue;
    const path = join(dirname(target), each);
    const standing = await standingAt(path).catch(() => undefined);
    if (standing?.kind !== "published" || !standing.isWhole) continue;
    const { ctimeMs: time } = await stat(path);
    if (!last || time > last.time) last = { path, time };
  }
  return last?.path;
}

async function moveAside(target: string, old: string, pid = process.pid): Promise<void> {
  // Of an earlier process with the same number.
  if (await exists(target)) await discard(old, target, pid);
  // The folder may come and go meanwhile, so that the earlier one still lies there: the next try finds out.
  await rename(target, old).catch(ignore("ENOENT", "ENOTEMPTY", "EEXIST"));
}

/** Removes a folder, renamed first: what is half removed is not taken for whole. */
async function discard(path: string, target: string, pid = process.pid): Promise<void> {
  if (!(await isOurs(path))) return;
  const { removed } = namesBeside(target, pid);
  await rm(removed, { recursive: true, force: true });
  // Another command may have put it back, or have removed it.
  await rename(path, removed).catch(ignore("ENOENT"));
  await rm(removed, { recursive: true, force: true, maxRetries: 3 });
}

function ignore(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes(errorCode(error) ?? "")) throw error;
  };
}

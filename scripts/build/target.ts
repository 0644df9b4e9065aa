/** The folder that a build publishes into: where it really is, and whether it may and can be replaced. */
import { access, constants, lstat, readlink, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isWithin } from "../../schema/read/file-check.ts";
import { errorCode } from "../../schema/read/error-code.ts";
import { UsageError } from "../cli/command.ts";

const MAX_LINKS = 32;

/** The real folder: links are followed, even to a missing target, and in the way to it. */
export async function resolveTarget(out: string, links = 0): Promise<string> {
  if (links > MAX_LINKS) throw new UsageError(`${out} is a link that leads nowhere.`);
  const path = resolve(out);
  const next = await readlink(path).catch(() => undefined);
  if (next !== undefined) return resolveTarget(resolve(dirname(path), next), links + 1);
  if (dirname(path) === path) return path;
  return join(await realFolder(dirname(path)), basename(path));
}

/** Refuses what no build may replace, published or not.
 * @throws UsageError which says why. */
export async function refuseSources(
  target: string,
  out: string,
  sources: readonly string[],
): Promise<void> {
  const refuse = (condition: boolean, path: string): void => {
    if (condition) throw new UsageError(`${out} can't be published into: ${path} would be lost.`);
  };
  for (const path of [homedir(), process.cwd()]) refuse(isWithin(target, path), path);
  for (const path of await Promise.all(sources.map(async (source) => realpath(source))))
    refuse(isWithin(target, path) || isWithin(path, target), path);
  if (await exists(join(target, ".git"))) throw new UsageError(`${out} is a git work tree.`);
  if ((await exists(target)) && !(await stat(target)).isDirectory())
    throw new UsageError(`${out} is not a folder.`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "it is read-only",
  ENOTDIR: "a file is in the way",
  // What Node says where no folder can be made in one that may only be read.
  ENOENT: "a folder above it can't be made",
  EEXIST: "a file is in the way",
  EBUSY: "it is a mount point, which can't be replaced as a whole; a folder in it can",
  EXDEV: "it can't be moved aside as a whole; a folder in it can",
};

/** Tries what publishing needs to write.
 * @throws UsageError which says why it can't be done. */
export async function tryWriting(
  target: string,
  out: string,
  attempt: () => Promise<void>,
): Promise<void> {
  try {
    if (await exists(target)) await access(target, constants.W_OK);
    await attempt();
  } catch (error) {
    const reason = REASONS[errorCode(error) ?? ""];
    if (reason === undefined) throw error;
    throw new UsageError(`${out} can't be published into: ${reason}.`);
  }
}

/** The real path of a folder, as far as it exists. */
async function realFolder(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realFolder(dirname(path)), basename(path));
}

/** Whether there is anything at a path, also a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Files as they are named on the command line → their paths in the catalog's folder. */
import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isWithin, reasonOf } from "../../../schema/read/file-check.ts";
import { UsageError } from "../command.ts";

/**
 * The paths from the catalog's folder, with slashes, each once.
 * @throws UsageError where one is not a file of the folder.
 */
export async function catalogPaths(folder: string, files: readonly string[]): Promise<string[]> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw new UsageError(`There is no catalog in ${folder}: ${reasonOf(error)}.`);
  });
  const paths = await Promise.all(files.map((file) => catalogPath(root, folder, file)));
  return [...new Set(paths)];
}

async function catalogPath(root: string, folder: string, file: string): Promise<string> {
  const found = await find(file);
  if (found === undefined) throw new UsageError(`There is no file "${file}".`);
  if (found.isFolder)
    throw new UsageError(`"${file}" is a folder: name files, or none to check all of --catalog.`);
  // The path of a link, not of its target; the checker reports bad targets.
  const path = join(await realpath(dirname(found.path)), basename(found.path));
  if (!isWithin(root, path))
    throw new UsageError(`"${file}" lies outside the catalog: its folder is ${folder}.`);
  return relative(root, path).split(sep).join("/");
}

/** Looks in the working directory, then where npm was called. */
async function find(file: string): Promise<{ path: string; isFolder: boolean } | undefined> {
  for (const from of [".", process.env["INIT_CWD"] ?? "."]) {
    const path = resolve(from, file);
    const found = await stat(path).catch(() => lstat(path).catch(() => undefined));
    if (found) return { path, isFolder: found.isDirectory() };
  }
  return undefined;
}

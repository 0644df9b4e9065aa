/** Whether a file of the catalog's folder may be read: what it is, where it leads, how it is called. */
import type { Dirent } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { join, parse, relative, sep } from "node:path";
import { type Finding, finding } from "../check/finding.ts";
import { idFrom, isId } from "../ids.ts";
import { type CatalogFile, type Group, knownNames, schemaOf } from "../kinds.ts";
import { nearest } from "../check/nearest.ts";

const ENDINGS: readonly string[] = [".yaml", ".json"];
const OTHER_ENDINGS = /^\.(ya?ml|json)$/i;

/** The file to read, or what keeps it from being read. `root` is the folder's real path. */
export async function checkFile(
  root: string,
  group: Group,
  entry: Dirent,
): Promise<CatalogFile | Finding> {
  const { name: id, ext } = parse(entry.name);
  const path = group === "top" ? entry.name : `${group}/${entry.name}`;
  const misplaced = await misplacedFile(root, path, entry);
  if (misplaced) return misplaced;
  const at = { file: path };
  if (!ENDINGS.includes(ext)) {
    const right = OTHER_ENDINGS.test(ext) ? rightEnding(ext) : undefined;
    return finding("file-extension", at, { extension: ext }, right && `${id}${right}`);
  }
  const schema = schemaOf(group, id);
  if (schema === undefined) {
    const near = nearest(id, Object.keys(knownNames(group) ?? {}));
    return finding("unknown-file", at, { name: entry.name }, near && `${near}${ext}`);
  }
  if (!isId(id)) return finding("file-name", at, { id }, idFrom(id));
  return { path, group, id, schema };
}

/** At the top, other files are welcome (a README, a project's settings) unless they look like ours. */
export function isOurs(entry: Dirent): boolean {
  const { name: id, ext } = parse(entry.name);
  const known = Object.keys(knownNames("top")!);
  if (!OTHER_ENDINGS.test(ext)) return false;
  return known.includes(id) || nearest(id, known) !== undefined;
}

/** Whether a real path lies in the folder `root` or is it. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "it does not exist",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links go round in a circle",
};

/** Why the file system refuses something, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return REASONS[code] ?? code;
}

async function misplacedFile(
  root: string,
  path: string,
  entry: Dirent,
): Promise<Finding | undefined> {
  const at = { file: path };
  try {
    const real = entry.isSymbolicLink() ? await realpath(join(root, path)) : undefined;
    if (real !== undefined && !isWithin(root, real)) return finding("link-outside", at, {});
    const kind = real === undefined ? entry : await stat(real);
    if (kind.isDirectory()) return finding("not-a-file", at, { what: "a folder" });
    if (!kind.isFile()) return finding("not-a-file", at, { what: "a device, pipe or socket" });
  } catch (error) {
    return finding("file-unreadable", at, { reason: reasonOf(error) });
  }
  return undefined;
}

function rightEnding(ending: string): string {
  return ending.toLowerCase() === ".json" ? ".json" : ".yaml";
}

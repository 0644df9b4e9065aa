/** Whether a file of the catalog's folder may be read: its type, its link target, its name. */
import type { Dirent } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { join, parse, relative, sep } from "node:path";
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import { idFrom, isDevice, isId } from "../ids.ts";
import { type CatalogFile, type Group, knownNames, schemaOf } from "../kinds.ts";
import { nearest } from "../check/nearest.ts";
import { errorCode } from "./error-code.ts";

const EXTENSIONS: readonly string[] = [".yaml", ".json"];
const SIMILAR_EXTENSIONS = /^\.(ya?ml|json)$/i;

/** The file to read, or the problem that keeps it from being read. `root` is the folder's real path. */
export async function checkFile(
  root: string,
  group: Group,
  entry: Dirent,
): Promise<CatalogFile | RawProblem> {
  const { name: id, ext } = parse(entry.name);
  const path = group === "top" ? entry.name : `${group}/${entry.name}`;
  const typeProblem = await fileTypeProblem(root, path, entry);
  if (typeProblem) return typeProblem;
  const at = { file: path };
  if (!EXTENSIONS.includes(ext)) {
    const suggested = SIMILAR_EXTENSIONS.test(ext) ? canonicalExtension(ext) : undefined;
    return rawProblem("file-extension", at, { extension: ext }, suggested && `${id}${suggested}`);
  }
  const schema = schemaOf(group, id);
  if (schema === undefined) {
    const near = nearest(id, Object.keys(knownNames(group) ?? {}));
    return rawProblem("unknown-file", at, { name: entry.name }, near && `${near}${ext}`);
  }
  if (!isId(id)) return rawProblem("file-name", at, { id }, idFrom(id));
  if (isDevice(id)) return rawProblem("device-name", at, { id });
  return { path, group, id, schema };
}

/** At the top other files are allowed (a README, a project's settings) unless their names look like ours misspelled. */
export function isCatalogFile(entry: Dirent): boolean {
  const { name: id, ext } = parse(entry.name);
  const known = Object.keys(knownNames("top")!);
  if (!SIMILAR_EXTENSIONS.test(ext)) return false;
  return known.includes(id) || nearest(id, known) !== undefined;
}

/** Whether a real path is the folder `root` or inside it. */
export function isWithin(root: string, path: string): boolean {
  const route = relative(root, path);
  return route !== ".." && !route.startsWith(`..${sep}`) && !route.startsWith(sep);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "it does not exist",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links form a cycle",
};

/** The reason for a file system error, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? String(error);
  return REASONS[code] ?? code;
}

async function fileTypeProblem(
  root: string,
  path: string,
  entry: Dirent,
): Promise<RawProblem | undefined> {
  const at = { file: path };
  try {
    const real = entry.isSymbolicLink() ? await realpath(join(root, path)) : undefined;
    if (real !== undefined && !isWithin(root, real)) return rawProblem("link-outside", at, {});
    const kind = real === undefined ? entry : await stat(real);
    if (kind.isDirectory()) return rawProblem("not-a-file", at, { what: "a folder" });
    if (!kind.isFile()) return rawProblem("not-a-file", at, { what: "a device, pipe or socket" });
  } catch (error) {
    return rawProblem("file-unreadable", at, { reason: reasonOf(error) });
  }
  return undefined;
}

function canonicalExtension(extension: string): string {
  return extension.toLowerCase() === ".json" ? ".json" : ".yaml";
}

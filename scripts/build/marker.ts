/**
 * The marker: a file in every published folder that lists what was published there. It tells a folder of ours from
 * others, our files from those that somebody has put beside them, and a whole folder from one that is half removed.
 */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isHostFile } from "./host-files.ts";
import { errorCode } from "../../schema/read/error-code.ts";

/** Its name. No dot in front: what packs up a folder often leaves hidden files out. */
export const MARKER = "published.txt";

const HEADING = "Published by tool-ladder build, which replaces these files with the next build:";

/** Files of earlier builds may stay in these folders, so whatever lies there is ours. */
const OF_EARLIER_BUILDS = /^(_astro|api\/v1\/search|widget\/v1)\/|(^|\/)kept\.json$/;
/** What file managers leave in every folder that is looked at. */
const WORTHLESS = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** What stands where something is to be published. */
export type Standing =
  | { kind: "missing" | "empty" }
  | { kind: "published"; isWhole: boolean; others: readonly string[] }
  | { kind: "unknown" };

/** Writes the marker into a folder that holds everything else. */
export async function writeMarker(folder: string): Promise<void> {
  const paths = (await filesIn(folder)).filter((path) => path !== MARKER);
  await writeFile(join(folder, MARKER), `${[HEADING, ...paths].join("\n")}\n`);
}

/** What stands at a path, told by its marker; `others` are files that no build has written and no host needs. */
export async function standingAt(folder: string): Promise<Standing> {
  const before = await stateOf(folder);
  const standing = await look(folder);
  // Another build may have put its folder there meanwhile: half of each was seen.
  return before === (await stateOf(folder)) ? standing : standingAt(folder);
}

/** Another text whenever another folder stands there, or the same one has been moved. */
async function stateOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(ignoreMissing);
  return found && `${found.ino} ${found.ctimeNs}`;
}

async function look(folder: string): Promise<Standing> {
  const files = await filesIn(folder).catch(ignoreMissing);
  if (!files) return { kind: "missing" };
  if (files.every((path) => WORTHLESS.test(path))) return { kind: "empty" };
  const text = await readFile(join(folder, MARKER), "utf8").catch(() => "");
  const paths = publishedPaths(text);
  if (!paths) return { kind: "unknown" };
  const listed = new Set(paths);
  const there = new Set(files);
  const isOurs = (path: string) =>
    listed.has(path) ||
    path === MARKER ||
    isHostFile(path) ||
    OF_EARLIER_BUILDS.test(path) ||
    WORTHLESS.test(path);
  return {
    kind: "published",
    isWhole: paths.every((path) => there.has(path)),
    others: files.filter((path) => !isOurs(path)),
  };
}

/** Every file below a folder, links included, by its path there, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The paths that a marker lists; undefined where the text is none. */
export function publishedPaths(text: string): string[] | undefined {
  const [heading, ...paths] = text.split("\n");
  return heading === HEADING ? paths.filter((path) => path !== "") : undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (errorCode(error) === "ENOENT") return undefined;
  throw error;
}

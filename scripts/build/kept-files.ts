/**
 * Kept files: pages that are open when a release is published go on to ask for files of the one before. Those that are
 * named by what they hold stay for a while beside the new ones; `kept.json` says since when each is of an earlier release.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "./target.ts";
import { MARKER, publishedPaths } from "./marker.ts";

/** Its name at the top of the published folder. */
const KEPT = "kept.json";

/** For how many releases search data stay, unless the catalog says otherwise. */
const RELEASES = 3;
/** How long code stays, in milliseconds: caches keep a script that asks for it. */
const CODE = 30 * 24 * 60 * 60 * 1000;

const NAME = String.raw`[\w@-][\w.@-]*`;
/** Below the stamp of an index, which is the group. */
const SEARCH_DATA = new RegExp(String.raw`^api/v1/search/([\da-z]+)/(?:${NAME}/)*${NAME}\.json$`);
/** With a hash in its name. */
const CODE_FILE = new RegExp(String.raw`^(?:widget/v1/[\w-]+-[\w-]{8,}\.js|_astro/${NAME})$`);

/** Whether a published path names what is there: it may be gone one day, but is never something else. */
export function neverChanges(path: string): boolean {
  return SEARCH_DATA.test(path) || CODE_FILE.test(path);
}

/** How many files are read at once. */
const AT_ONCE = 16;
/** A server that answers later than this has nothing that can be kept, in milliseconds. */
const PATIENCE = 30_000;

/** Moments → the files that were replaced then. */
type Kept = Readonly<Record<string, readonly string[]>>;

/** Reads a file of what was published before; undefined where it is not there. */
type ReadFile = (path: string) => Promise<Buffer | undefined>;

/**
 * Takes over what is to stay into a folder that is about to be published, from the folder or the address of the release
 * before. Returns how many files were found there; none where nothing was published there that says what it is.
 */
export async function takeOver(
  previous: string,
  folder: string,
  { keepReleases = RELEASES, now = new Date() }: { keepReleases?: number | undefined; now?: Date },
): Promise<number> {
  const read = readerOf(previous);
  const published = publishedPaths((await read(MARKER))?.toString() ?? "") ?? [];
  const earlier = parseKept((await read(KEPT))?.toString());
  const here = async (path: string): Promise<boolean> => exists(join(folder, path));
  const wanted = await without(here, { [now.toISOString()]: published, ...earlier });
  const kept: Record<string, string[]> = {};
  for (const [since, paths] of staying(wanted, keepReleases, now)) {
    const written = await copyAll(paths, read, folder);
    if (written.length > 0) kept[since] = written;
  }
  if (Object.keys(kept).length > 0)
    await writeFile(join(folder, KEPT), `${JSON.stringify(kept, undefined, 1)}\n`);
  return published.length;
}

/** The same without files that the new release has; whatever has no hash in its name is none that stays. */
async function without(here: (path: string) => Promise<boolean>, kept: Kept): Promise<Kept> {
  const left: Record<string, string[]> = {};
  const seen = new Set<string>();
  for (const [since, paths] of Object.entries(kept)) {
    left[since] = [];
    for (const path of paths) {
      if (seen.has(path) || !neverChanges(path)) continue;
      seen.add(path);
      if (!(await here(path))) left[since].push(path);
    }
  }
  return left;
}

/** What stays, the newest first: the search data of so many releases, and code until its time is over. */
function staying(kept: Kept, releases: number, now: Date): [since: string, paths: string[]][] {
  const stamps = new Set<string>();
  const newest = Object.entries(kept).sort(([a], [b]) => Date.parse(b) - Date.parse(a));
  return newest.map(([since, paths]) => [
    since,
    paths.filter((path) => {
      const stamp = SEARCH_DATA.exec(path)?.[1];
      if (stamp === undefined) return now.getTime() - Date.parse(since) <= CODE;
      if (stamps.size < releases) stamps.add(stamp);
      return stamps.has(stamp);
    }),
  ]);
}

async function copyAll(
  paths: readonly string[],
  read: ReadFile,
  folder: string,
): Promise<string[]> {
  const written: string[] = [];
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const copies = paths.slice(i, i + AT_ONCE).map(async (path) => {
      const data = await read(path);
      if (!data) return [];
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), data);
      return [path];
    });
    written.push(...(await Promise.all(copies)).flat());
  }
  return written;
}

/** What it says; nothing where it is damaged, or a page that a host sends in place of what is missing. */
function parseKept(text = "{}"): Kept {
  try {
    const kept: unknown = JSON.parse(text);
    const moments = Object.entries(kept ?? {}).filter(
      ([since, paths]) => !Number.isNaN(Date.parse(since)) && Array.isArray(paths),
    );
    return Object.fromEntries(
      moments.map(([since, paths]) => [since, (paths as unknown[]).map(String)]),
    );
  } catch {
    return {};
  }
}

function readerOf(previous: string): ReadFile {
  if (!/^https?:\/\//.test(previous))
    return async (path) => readFile(join(previous, path)).catch(() => undefined);
  const base = previous.endsWith("/") ? previous : `${previous}/`;
  return async (path) => {
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const answer = await fetch(new URL(path, base), { signal });
      const isPage = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
      return answer.ok && !isPage ? Buffer.from(await answer.arrayBuffer()) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Data: the files of a catalog, each fetched once for all widgets of a page. */
import { makeLoadOnce, type Result } from "../../core/load-once.ts";
import { openIndex, type SearchIndex } from "../../core/search/query/open-index.ts";
import type { SearchProblem } from "../../core/search/query/store.ts";
import { API_VERSION, readVersion } from "../../core/api/envelope.ts";
import { type Manifest, readManifest } from "../../core/api/manifest.ts";
import { PATIENCE } from "./patience.ts";

/** A catalog as the views see it. */
export interface CatalogData {
  manifest: Manifest;
  /** The address of catalog.json, which its own addresses are relative to. */
  address: URL;
}

/**
 * Why there is nothing to show: the catalog's address may not be read, it can't be reached, what came is no catalog, or
 * it is one of a later major version; or the code that shows it can't be loaded, or is wrong ("broken"). Of a single
 * tool: the catalog does not have it, or the page does not name it.
 */
export type LoadProblem =
  "address" | "network" | "format" | "version" | "code" | "broken" | "missing" | "unnamed";

export type Loaded<T> = Result<T, LoadProblem>;

/** Where a catalog is read from. After a problem the next one who asks makes it ask again. */
export interface Source {
  /** The address of its api/v1/. */
  folder: URL;
  catalog(): Promise<Loaded<CatalogData>>;
  /** What can be searched of it. */
  index(): Promise<Loaded<SearchIndex>>;
  /** The same as it is at this moment, whatever was read before. */
  freshIndex(): Promise<Loaded<SearchIndex>>;
  /** Another file, by its path in the folder, as it is read; it says of which version it is. */
  file<T>(path: string, read: (value: unknown) => T | undefined): Promise<Loaded<T>>;
  /** The same as it is at this moment, whatever was read before. */
  fresh(path: string): Promise<Loaded<unknown>>;
}

/** An answer that is larger is not worth waiting for, in characters: no file of ours is a tenth of it. */
const LARGEST = 2e7;

const sources = new Map<string, Source>();

/** The catalog in a folder; all who ask for the same one share its files. */
export function sourceAt(folder: URL): Source {
  const known = sources.get(folder.href) ?? makeSource(folder);
  sources.set(folder.href, known);
  return known;
}

function makeSource(folder: URL): Source {
  const once = makeLoadOnce<LoadProblem>();
  const fresh = async (path: string) => checkVersion(await fetchJson(path, folder));
  const file: Source["file"] = async (path, read) =>
    once(path, async () => {
      const loaded = await fresh(path);
      if ("problem" in loaded) return loaded;
      const value = read(loaded.value);
      return value === undefined ? FORMAT : { value };
    });
  const freshIndex = async (): Promise<Loaded<SearchIndex>> => {
    const base = new URL("search/", folder);
    // Below its stamp nothing ever changes; anything else may have with the next release.
    const cacheFor = (path: string) => (path.includes("/") ? "default" : "no-cache");
    const read = await openIndex((path) => requestJson(path, base, PATIENCE, cacheFor(path)));
    return "problem" in read ? { problem: INDEX_PROBLEMS[read.problem.kind] } : read;
  };
  return {
    folder,
    file,
    fresh,
    freshIndex,
    catalog: async () => {
      const path = "catalog.json";
      const loaded = await file(path, (value): CatalogData | undefined => {
        const manifest = readManifest(value);
        return manifest && { manifest, address: new URL(path, folder) };
      });
      // Where there is no manifest, there is no catalog that a tool could be missing from.
      return "problem" in loaded && loaded.problem === "missing" ? NETWORK : loaded;
    },
    index: () => once("search", freshIndex),
  };
}

const NETWORK = { problem: "network" } as const;
const FORMAT = { problem: "format" } as const;

/** What a problem with the index means for who wanted to show it. */
const INDEX_PROBLEMS: Readonly<Record<SearchProblem["kind"], LoadProblem>> = {
  missing: "network",
  damaged: "format",
  later: "version",
};

function checkVersion(loaded: Loaded<unknown>): Loaded<unknown> {
  if ("problem" in loaded) return loaded;
  const version = readVersion(loaded.value);
  if (version === undefined) return FORMAT;
  return Math.floor(version) > API_VERSION ? { problem: "version" } : loaded;
}

/** A file of JSON; what it holds is for the caller to check. */
export async function fetchJson(...file: Parameters<typeof requestJson>): Promise<Loaded<unknown>> {
  try {
    return { value: await requestJson(...file) };
  } catch (error) {
    if (error instanceof SyntaxError) return FORMAT;
    return error instanceof AbsentError ? { problem: "missing" } : NETWORK;
  }
}

/** There is no such file. */
class AbsentError extends Error {}

/** What was asked for and has not been read: a cache may hold it broken. */
const unread = new Set<string>();

/** A file of JSON as the index loads its own; rejects where it can't be had, with a SyntaxError where it is not JSON. */
async function requestJson(
  path: string,
  base: URL,
  patience = PATIENCE,
  cache: RequestCache = "no-cache",
): Promise<unknown> {
  const { href } = new URL(path, base);
  const init: RequestInit = {
    // The site's own pages may stand behind a login. To others nothing is sent: so one CORS header does for every page.
    credentials: "same-origin",
    signal: AbortSignal.timeout(patience),
    cache: unread.has(href) ? "reload" : cache,
  };
  unread.add(href);
  const answer = await fetch(href, init);
  if (answer.status === 404) throw new AbsentError(path);
  if (!answer.ok) throw new TypeError(path);
  const text = await textOf(answer);
  // Some hosts answer with a page, as if all were well, where there is no file.
  if (/^\s*</.test(text)) throw new AbsentError(path);
  const value = parse(text);
  unread.delete(href);
  return value;
}

/** Letters that turn what stands beside them around, so that it reads as something else: raw, or as JSON may write them. */
const OVERRIDE = /[\u202a-\u202e]|\\u202[a-e]/i;
const OVERRIDES = /[\u202a-\u202e]/g;

/** JSON without such letters. They are rare, so most files are read at the browser's own speed. */
function parse(text: string): unknown {
  if (!OVERRIDE.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === "string" ? value.replace(OVERRIDES, "") : value,
  );
}

/** The text of an answer, cut where it is too long: then it is no JSON any more. */
async function textOf({ body }: Response): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  while (reader && text.length < LARGEST) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
  void reader?.cancel();
  return text;
}

/** Data: fetches a catalog once for all widgets of a page. */
import { API_VERSION, type Card, type Manifest } from "../core/wire.ts";
import { parseAddress } from "./address.ts";
import { readCards, readManifest, readVersion } from "./shapes.ts";

/** A catalog as the views see it. */
export interface CatalogData {
  manifest: Manifest;
  cards: readonly Card[];
  /** The address of catalog.json, which its own addresses are relative to. */
  address: URL;
}

/**
 * Why there is no catalog: its address may not be read, it can't be reached, what came is no catalog, or it is one of
 * a later major version.
 */
export type LoadProblem = "address" | "network" | "format" | "version";

export type Loaded = { data: CatalogData } | { problem: LoadProblem };

/** An answer that takes longer than this is not worth waiting for, in milliseconds. */
const PATIENCE = 30_000;

const downloads = new Map<string, Promise<Loaded>>();

/** The catalog in the folder; all who ask for the same one share a download. After a problem the next one asks again. */
export function loadCatalog(folder: URL): Promise<Loaded> {
  const shared = downloads.get(folder.href);
  if (shared !== undefined) return shared;
  const download = fetchCatalog(folder);
  downloads.set(folder.href, download);
  void download.then((loaded) => {
    if ("problem" in loaded) downloads.delete(folder.href);
  });
  return download;
}

async function fetchCatalog(folder: URL): Promise<Loaded> {
  const address = new URL("catalog.json", folder);
  const first = await fetchJson(address);
  if ("problem" in first) return first;
  const manifest = readManifest(first.json);
  if (manifest === undefined) return { problem: "format" };
  const tools = parseAddress(manifest.files.tools, address.href);
  if (tools?.origin !== address.origin) return { problem: "format" };

  const second = await fetchJson(tools);
  if ("problem" in second) return second;
  const cards = readCards(second.json);
  return cards === undefined ? { problem: "format" } : { data: { manifest, cards, address } };
}

async function fetchJson(address: URL): Promise<{ json: unknown } | { problem: LoadProblem }> {
  let text: string;
  try {
    // Without credentials a server may answer every page with the same CORS header.
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, { credentials: "omit", signal });
    if (!answer.ok) return { problem: "network" };
    text = await answer.text();
  } catch {
    return { problem: "network" };
  }
  try {
    const json: unknown = JSON.parse(text);
    const version = readVersion(json);
    if (version === undefined) return { problem: "format" };
    return Math.floor(version) > API_VERSION ? { problem: "version" } : { json };
  } catch {
    return { problem: "format" };
  }
}

/** Origins: where a catalog may be read from when the editors of a page say nothing, and when they name an address. */
import { isPageObject } from "./page-object.ts";
import { parseAddress, type Place, sourceAddress } from "./address.ts";

/** What whoever loads the script may say: for scripts that were pasted, and for catalogs on further hosts. */
export interface Given {
  /** Address of an api/v1/ folder: the default where the script's own address says nothing. */
  src?: string | undefined;
  /** Addresses whose origins the editors of a page may name. */
  sources?: readonly string[] | undefined;
  /** Messages of the page's own: see page-messages.ts. */
  messages?: unknown;
}

declare global {
  var toolLadder: Given | undefined;
}

/** The published files lie in widget/v1/. A wiki's load.php, or a copy of the script elsewhere, has no catalog beside it. */
const PUBLISHED = /\/widget\/v\d+\/[^/]+\.js$/;

/** This script's address. The build of the classic script puts another expression here. */
export const SCRIPT: string | undefined = import.meta.url;

/** The catalog's folder when nothing is named: beside the script, else what the page was told. */
export function defaultSource(
  script: string | undefined = SCRIPT,
  given: Given = readGiven(),
): string | undefined {
  const path = script === undefined ? undefined : parseAddress(script, script)?.pathname;
  if (path === undefined || !PUBLISHED.test(path)) return given.src;
  return new URL("../../api/v1/", script).href;
}

/** The folder of the words of other languages than English: as the script itself, it belongs to the default catalog. */
export function messagesFolder(base: string, source = defaultSource()): URL | undefined {
  if (source === undefined) return undefined;
  const address = parseAddress("../../widget/v1/i18n/", parseAddress(source, base)?.href ?? "");
  return address?.protocol.startsWith("http") ? address : undefined;
}

/** The folder that an editor of the page has named; undefined where its origin is not one of those allowed. */
export function editorsSource(
  src: string,
  place: Place,
  allowed: ReadonlySet<string> = allowedOrigins(place),
): URL | undefined {
  const folder = sourceAddress(src, place);
  return folder !== undefined && allowed.has(folder.origin) ? folder : undefined;
}

/** The origins that editors may name: the default's, and those that the page was told. */
export function allowedOrigins(
  { base }: Place,
  source: string | undefined = defaultSource(),
  { sources = [] }: Given = readGiven(),
): ReadonlySet<string> {
  const all = source === undefined ? sources : [source, ...sources];
  const origins = all.map((address) => parseAddress(address, base)?.origin);
  // Addresses without a host share the origin "null".
  return new Set(origins.filter((origin) => origin !== undefined && origin !== "null") as string[]);
}

/** What the page was told. */
export function readGiven(given: unknown = globalThis.toolLadder): Given {
  if (!isPageObject(given)) return {};
  const { src, sources, messages } = given as Record<keyof Given, unknown>;
  return {
    src: typeof src === "string" && src !== "" ? src : undefined,
    sources: Array.isArray(sources) ? sources.filter((each) => typeof each === "string") : [],
    ...(messages === undefined ? {} : { messages }),
  };
}

/** Addresses of the web in files: where they stand, and where they lead. */
import { decodeEscapes, linksIn, markdownIn } from "./markdown.ts";
import type { Path } from "./positions.ts";
import type { SourceFile } from "../read/source-file.ts";

export interface FoundAddress {
  file: string;
  in: Path;
  url: string;
  /** Whether it stands in Markdown, among words. */
  linked: boolean;
}

/** The addresses in a file: values that are one, and those that Markdown links to. */
export function addressesOf(source: SourceFile): FoundAddress[] {
  const markdown = new Set(markdownIn(source).map(({ in: path }) => path.join()));
  return textsIn(source.value, []).flatMap(({ path, text }) => {
    const linked = markdown.has(path.join());
    return (linked ? linksIn(text).map(decodeEscapes) : [text])
      .filter((url) => ADDRESS.test(url))
      .map((url) => ({ file: source.path, in: path, url, linked }));
  });
}

/** What is wrong with where an address leads; undefined where nothing is. */
export function faultOf(url: string): string | undefined {
  const [, user, host, port] = AUTHORITY.exec(url)!;
  if (user !== undefined)
    return "names a user before its host, so it leads elsewhere than it reads";
  if (!host) return "names no host";
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    return "names a port that is none";
  return hostOf(url) === undefined ? "names a host that is none" : undefined;
}

/** Whether an address leads to the reader's own computer or network. */
export function isPrivate(url: string): boolean {
  const host = hostOf(url) ?? "";
  const [, high, low] = MAPPED.exec(host) ?? [];
  if (high === undefined || low === undefined) return PRIVATE.some((kind) => kind.test(host));
  const number = parseInt(high, 16) * 65_536 + parseInt(low, 16);
  return isPrivate(`http://${number}/`);
}

const ADDRESS = /^https?:\/\/\S*$/i;

/** User information, host and port as they are written; what a browser makes of them depends on the browser. */
const AUTHORITY = /^https?:\/\/(?:([^/?#]*)@)?(\[[^/?#]*\]|[^/?#:]*)(?::([^/?#]*))?/i;

/** As a URL has them: in small letters, numbers of version 4 with full stops, those of version 6 as short as can be. */
const PRIVATE: readonly RegExp[] = [
  /^[^.[]+\.?$/,
  /\.(?:localhost|localdomain|local|internal|lan|home\.arpa)\.?$/,
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|198\.1[89])(?=\.).*\.\d+$/,
  /^\[(?:::1?\]|f[cd]..:|fe[89ab].:)/,
];

/** An address of version 4 as one of version 6. */
const MAPPED = /^\[(?:64:ff9b)?::(?:ffff:)?([\da-f]+):([\da-f]+)\]$/;

/** Its host; what a template leaves open is taken for a word. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url.replaceAll(/\{\w+\}/g, "x")).hostname;
  } catch {
    return undefined;
  }
}

/** All texts but those of an imported record, which says what it says. */
function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null || path[0] === "toolinfo") return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

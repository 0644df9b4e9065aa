/** Addresses: which folders may be read, and which links may be followed. */

/** Where a widget stands. */
export interface Place {
  /** What relative addresses are relative to. */
  base: string;
  /** How the page itself came: "https:", "http:" … */
  protocol: string;
}

/**
 * The folder that `src` names; undefined where it may not be read.
 * https always; http only on this machine, or where the page itself came that way.
 */
export function sourceAddress(src: string, { base, protocol }: Place): URL | undefined {
  const url = parseAddress(src.endsWith("/") ? src : `${src}/`, base);
  if (url === undefined) return undefined;
  return isSafe(url) || (url.protocol === "http:" && protocol === "http:") ? url : undefined;
}

/**
 * An address from an entry, fit for a link; undefined for any scheme but https.
 * http only on this machine, or on the catalog's own server.
 */
export function safeLink(address: string | undefined, catalog: URL): string | undefined {
  if (address === undefined) return undefined;
  const url = parseAddress(address, catalog.href);
  // With a user before its host it leads elsewhere than it reads.
  if (url === undefined || url.username || url.password) return undefined;
  const own = url.protocol === "http:" && url.origin === catalog.origin;
  return isSafe(url) || own ? url.href : undefined;
}

/** An address, relative to another; undefined where it is none. (URL.parse is younger than many browsers.) */
export function parseAddress(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The site's address: --site and --base as given → normalized addresses. */
import { textOf, UsageError, type Values } from "./command.ts";

export interface Address {
  /** Path of the site, with a slash at both ends. */
  base: string;
  /** Origin, such as https://example.org. */
  origin: string;
  /** Whole address of the published site, without a slash at its end. */
  site: string;
}

/**
 * Reads --base and --site; where --site is absent, the catalog's own address. The base path comes from --base alone:
 * a site that will be published under a path can be previewed without one.
 */
export function addressOf(values: Values, ownSite: string): Address {
  const base = basePath(textOf(values, "base") ?? "/");
  const given = textOf(values, "site");
  const url = URL.parse(given ?? ownSite);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--site takes an address such as https://example.org, not "${given}".`);
  const path = base === "/" ? url.pathname : base;
  return { base, origin: url.origin, site: (url.origin + path).replace(/\/+$/, "") };
}

/** A base path as given → with a slash at both ends. */
export function basePath(given: string): string {
  const path = `/${given}/`.replace(/\/{2,}/g, "/");
  if (/[?#%\s\\]|\/\.\.?\//.test(path))
    throw new UsageError(`--base takes a path such as /tools/, not "${given}".`);
  return path;
}

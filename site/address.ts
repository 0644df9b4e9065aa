/** Addresses: every link within the site is made here, so that it works under any base path. */

/** Under which path the site is published, with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, "/");

/** Path segments → the address of a page; none: the home page. */
export function pageAddress(...segments: string[]): string {
  return base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join("");
}

/** A file below the base path, such as "api/v1/catalog.json" → its address. */
export function fileAddress(path: string): string {
  return base + path;
}

/** The tools page with choices made: parameter → value. */
export function finderAddress(choices: Readonly<Record<string, string>>): string {
  return `${pageAddress("tools")}?${new URLSearchParams(choices)}`;
}

/** The form for editing an entry. */
export function formAddress(entryId: string): string {
  return `${pageAddress("submit")}?${new URLSearchParams({ tool: entryId })}`;
}

/** The page's own path on this build → its address on the published site. */
export function canonicalAddress(path: string, site: string): string {
  return `${site.replace(/\/*$/, "/")}${path.startsWith(base) ? path.slice(base.length) : path.slice(1)}`;
}

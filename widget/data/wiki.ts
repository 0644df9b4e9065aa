/** The wiki around the element, where it is one: what its script says about itself. */

import { isPageObject } from "./page-object.ts";

/** What a MediaWiki page has, as far as it is of interest here. */
interface MediaWiki {
  config?: { get?: (key: string) => unknown };
  hook?: (name: string) => { add: (handler: (content: unknown) => void) => void };
}

declare global {
  var mw: MediaWiki | undefined;
}

/** The host that the wiki is known by; a page for small screens may have another. */
export function wikiHost(): string {
  return wikiConfig("wgServerName") ?? location.hostname;
}

/** What the wiki's script has made; undefined where there is none. */
export function wikiObject(): MediaWiki | undefined {
  return isPageObject(globalThis.mw) ? globalThis.mw : undefined;
}

/** A setting of the wiki; undefined where there is no wiki, or the setting is no text. */
export function wikiConfig(key: string): string | undefined {
  try {
    const value = wikiObject()?.config?.get?.(key);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The wiki around the element, where it is one: what its script says about itself. */

interface MediaWiki {
  config?: { get?: (key: string) => unknown };
}

/** The host that the wiki is known by; a page for small screens may have another. */
export function wikiHost(): string {
  return wikiConfig("wgServerName") ?? location.hostname;
}

/** A setting of the wiki; undefined where there is no wiki, or the setting is no text. */
export function wikiConfig(key: string): string | undefined {
  try {
    const { mw } = window as { mw?: MediaWiki };
    const value = mw?.config?.get?.(key);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}

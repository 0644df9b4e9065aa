/** Links: where a card leads, and the event that comes before one is followed. */
import { safeLink } from "../data/address.ts";
import type { CatalogData } from "../data/data.ts";
import { type OpenDetail, ToolLadderOpenEvent } from "../interface/events.ts";

/** The address of an entry's page in the catalog; undefined where the catalog has no pages. */
export function pageLink(id: string, { manifest, address }: CatalogData): string | undefined {
  if (manifest.page === "") return undefined;
  return safeLink(manifest.page.replace("{id}", encodeURIComponent(id)), address);
}

/** Tells the page that a link is about to be followed, and stays where the page takes over. */
export function follow(event: MouseEvent, detail: OpenDetail): void {
  // With these keys the browser opens something beside this page, which is not to be taken over.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const goesOn = event.currentTarget?.dispatchEvent(new ToolLadderOpenEvent(detail));
  if (goesOn === false) event.preventDefault();
}

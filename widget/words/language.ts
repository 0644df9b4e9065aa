/** Language: what the surroundings of a widget ask for. */
import { wikiConfig } from "../data/wiki.ts";

/**
 * The languages that a place asks for, in lower case, the first before all: its own or nearest `lang`, and that of the
 * wiki's interface.
 */
export function wantedLanguages(element: Element): string[] {
  return [nearestLanguage(element), wikiConfig("wgUserLanguage") ?? ""]
    .map((tag) => tag.trim().toLowerCase())
    .filter(Boolean);
}

/** The language of an element: its own `lang`, else that of the nearest element around it, out of shadow roots too. */
export function nearestLanguage(element: Element): string {
  const holder = element.closest("[lang]");
  if (holder !== null) return holder.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}

/** Language: what the surroundings are written in, and the nearest language that there are words for. */

/** The languages that there are words in, and qqx, which shows the keys of messages. */
const AVAILABLE = ["en", "qqx"] as const;

export type UiLanguage = (typeof AVAILABLE)[number];

/** The language of an element: its own `lang`, else that of the nearest element around it, out of shadow roots too. */
export function nearestLanguage(element: Element): string {
  const holder = element.closest("[lang]");
  if (holder !== null) return holder.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}

/** The language to speak for a tag: itself, its parent (`en` for `en-GB`), else English. */
export function uiLanguage(tag: string): UiLanguage {
  const wanted = tag.toLowerCase();
  return (
    AVAILABLE.find((language) => wanted === language || wanted.startsWith(`${language}-`)) ?? "en"
  );
}

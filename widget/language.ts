/** Language: what the surroundings ask for, and the nearest language that there are words for. */
import { messageCode } from "../core/i18n/codes.ts";
import { fallbackChain, LAST_RESORT } from "../core/i18n/fallbacks.ts";
import { wikiConfig } from "./wiki.ts";

/** In place of words it shows the keys of messages. */
export const KEYS = "qqx";

/** The languages that a place asks for, the first before all: its nearest `lang`, and that of the wiki's interface. */
export function wantedLanguages(element: Element): string[] {
  return [nearestLanguage(element), wikiConfig("wgUserLanguage") ?? ""]
    .map(messageCode)
    .filter(Boolean);
}

/** The language of an element: its own `lang`, else that of the nearest element around it, out of shadow roots too. */
export function nearestLanguage(element: Element): string {
  const holder = element.closest("[lang]");
  if (holder !== null) return holder.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}

/**
 * The language to speak: of the first that has words, or whose fallbacks have some. English stands in only where all
 * others have failed: somebody with a German interface reads German on a page in a language that nobody has translated.
 */
export function chooseLanguage(wanted: readonly string[], available: readonly string[]): string {
  for (const code of wanted) {
    if (code === KEYS || ENGLISH.test(code)) return code === KEYS ? KEYS : LAST_RESORT;
    const found = fallbackChain(code).find((each) => available.includes(each));
    if (found !== undefined && found !== LAST_RESORT) return found;
  }
  return LAST_RESORT;
}

/** What falls back to English because it is English. */
const ENGLISH = /^(en|simple)(-|$)/;

/** Choice of a language: the nearest to what is wanted that there are words for. */
import { messageCode } from "../../core/i18n/codes.ts";
import { fallbackChain, LAST_RESORT } from "../../core/i18n/fallbacks.ts";
import { isEnglish } from "./wording.ts";

/**
 * The code to speak: of the first tag that has words, or whose fallbacks have some. English stands in only where all
 * others have failed: somebody with a German interface reads German on a page in a language that nobody has translated.
 */
export function chooseLanguage(wanted: readonly string[], available: readonly string[]): string {
  for (const tag of wanted) {
    const found = fallbackChain(messageCode(tag)).find((each) => available.includes(each));
    if (found !== undefined && (found !== LAST_RESORT || isEnglish(tag))) return found;
  }
  return LAST_RESORT;
}

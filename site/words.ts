/** The site's words: the messages shared with the widget and the site's own, in the language of the pages. */
import { createTranslator, type Param, type UiKey } from "../core/i18n.ts";
import { isRightToLeft } from "../core/i18n/direction.ts";
import siteWords from "../core/i18n/site/en.json" with { type: "json" };
import uiWords from "../core/i18n/ui/en.json" with { type: "json" };

export type SiteKey = UiKey | Exclude<keyof typeof siteWords, "@metadata">;

/** BCP 47: what the pages' own words are written in. */
export const pageLanguage = "en";
export const pageDirection = isRightToLeft(pageLanguage) ? "rtl" : "ltr";

/** Key and parameters → words. */
export const t = createTranslator<SiteKey>({ ...uiWords, ...siteWords }, pageLanguage);

/** Attributes for text of a language: none where it is the page's own. */
export function textAttributes(language: string): { lang?: string; dir?: "auto" } {
  return language === pageLanguage ? {} : { lang: language, dir: "auto" };
}

/** A message cut at its placeholders: words as strings, places as the numbers 0, 1 … of the parameters in `open`. */
export function messageParts(key: SiteKey, open: number, ...params: Param[]): (string | number)[] {
  const places = Array.from({ length: open }, (_, i) => `${MARK}${i}${MARK}`);
  const others = params.map((param) =>
    typeof param === "string" ? param.replaceAll(MARK, "") : param,
  );
  return t(key, ...places, ...others)
    .split(MARK)
    .map((piece, i) => (i % 2 === 1 ? Number(piece) : piece));
}

/** A private-use character: no message has it; what a text says by it, no font knows. */
const MARK = "\uE000";

/** The languages that the widget speaks, as people who look for theirs want to see them. */
import { languageTag } from "../core/i18n/codes.ts";
import { isRightToLeft } from "../core/i18n/direction.ts";
import { LANGUAGES } from "../core/i18n/languages.ts";

/** What the files of words say about themselves. */
const FILES = import.meta.glob<{ "@metadata"?: { reviewed?: boolean } }>("../core/i18n/ui/*.json", {
  eager: true,
  import: "default",
});

export interface WidgetLanguage {
  /** BCP 47. */
  tag: string;
  /** Its own name for itself. */
  name: string;
  dir: "ltr" | "rtl";
  /** Whether a native speaker has looked at the words. */
  reviewed: boolean;
}

/** Sorted by code, so that nobody's own name decides on the place. */
export const widgetLanguages: readonly WidgetLanguage[] = LANGUAGES.map((code) => {
  const tag = languageTag(code);
  return {
    tag,
    name: ownName(tag),
    dir: isRightToLeft(tag) ? "rtl" : "ltr",
    reviewed: FILES[`../core/i18n/ui/${code}.json`]?.["@metadata"]?.reviewed !== false,
  };
});

function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

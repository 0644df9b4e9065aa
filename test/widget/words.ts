/** What templates are drawn with. */
import { createTranslator } from "../../core/i18n.ts";
import en from "../../core/i18n/ui/en.json" with { type: "json" };
import { type AttributeTexts, readSettings } from "../../widget/interface/attributes.ts";
import { namesOf } from "../../widget/words/names.ts";
import type { ViewContext } from "../../widget/interface/view.ts";
import { cards, harbour } from "./harbour.ts";

/** A context over the harbour's catalog, its cards met already, with settings as attributes say them. */
export function contextOf(texts: Partial<AttributeTexts> = {}): ViewContext {
  const names = namesOf(harbour);
  names.addCards(cards);
  return {
    t: createTranslator(en, "en"),
    lang: "en",
    names,
    catalog: harbour,
    settings: readSettings(texts),
  };
}

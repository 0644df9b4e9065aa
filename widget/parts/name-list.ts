/** Lists of names in a sentence. Short ones are messages: they need no Intl, which takes its time to wake. */
import { formatList, shortList } from "../../core/format.ts";
import type { Words } from "../words/words.ts";

/** "Ada", "Ada and Ben", "Ada, Ben, and Cem". */
export function nameList(names: readonly string[], { t, lang }: Pick<Words, "t" | "lang">): string {
  return names.length === 2 ? t("list-two", names[0]!, names[1]!) : formatList(names, lang);
}

/** No more than two names; of more, the first and how many others there are. */
export function fewNames(names: readonly string[], words: Pick<Words, "t" | "lang">): string {
  const { names: shown, more } = shortList(names);
  return more > 0 ? words.t("people-and-more", shown[0]!, more) : nameList(shown, words);
}

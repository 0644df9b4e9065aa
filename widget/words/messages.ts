/** Messages: the words of other languages, each one small file beside the script; loaded when one is wanted. */
import { languageTag } from "../../core/i18n/codes.ts";
import { isRightToLeft } from "../../core/i18n/direction.ts";
import { fallbackChain, LAST_RESORT, mergeChain } from "../../core/i18n/fallbacks.ts";
import { LANGUAGES } from "../../core/i18n/languages.ts";
import type { Messages } from "../../core/i18n.ts";
import { texts } from "../../core/api/json.ts";
import { fetchJson } from "../data/data.ts";
import { chooseLanguage } from "./language-choice.ts";
import { messagesFolder } from "../data/origins.ts";
import { type MessageTable, pageMessages, WORDS_PATIENCE } from "./page-messages.ts";
import { ENGLISH, type Wording } from "./wording.ts";

const NONE: Messages = {};
const files = new Map<string, Messages | Promise<Messages>>();

/** The words for the languages that are wanted, the first before all; a promise as long as they are on their way. */
export function wordingFor(wanted: readonly string[]): Wording | Promise<Wording> {
  const page = pageMessages();
  if (page instanceof Promise) return page.then(() => wordingFor(wanted));
  const code = chooseLanguage(wanted, [...LANGUAGES, ...Object.keys(page)]);
  const ours = messagesOf(fallbackChain(code).find((each) => LANGUAGES.includes(each))!);
  // Without our file the page's messages still hold what they hold.
  return ours instanceof Promise
    ? ours.then((come) => join(code, come, page))
    : join(code, ours, page);
}

/** One download for all who want it. After a failure the next who wants it asks again. */
function messagesOf(code: string): Messages | Promise<Messages> {
  if (code === LAST_RESORT) return NONE;
  const known = files.get(code);
  if (known !== undefined) return known;
  const coming = fetchMessages(code);
  files.set(code, coming);
  void coming.then((come) => (come === NONE ? files.delete(code) : files.set(code, come)));
  return coming;
}

async function fetchMessages(code: string): Promise<Messages> {
  const folder = messagesFolder(document.baseURI);
  const loaded = folder && (await fetchJson(`${code}.json`, folder, WORDS_PATIENCE));
  const messages = loaded && "value" in loaded ? texts(loaded.value) : NONE;
  return Object.keys(messages).length > 0 ? messages : NONE;
}

function join(code: string, ours: Messages, page: MessageTable): Wording {
  const messages: Messages = { ...ours, ...mergeChain(code, page) };
  if (Object.keys(messages).length === 0) return ENGLISH;
  if (code === LAST_RESORT) return { ...ENGLISH, messages };
  const lang = languageTag(code);
  return { lang, messages, dir: isRightToLeft(lang) ? "rtl" : "ltr" };
}

/** Messages: the words of a language. English is inside the script; each other language is one small file beside it. */
import { languageTag } from "../core/i18n/codes.ts";
import { fallbackChain, LAST_RESORT, mergeChain } from "../core/i18n/fallbacks.ts";
import { LANGUAGES } from "../core/i18n/languages.ts";
import en from "../core/i18n/ui/en.json" with { type: "json" };
import type { Messages } from "../core/i18n.ts";
import { MESSAGES } from "./address.ts";
import { fetchJson } from "./data.ts";
import { chooseLanguage, KEYS } from "./language.ts";
import { type MessageTable, pageMessages, readMessages, WORDS_PATIENCE } from "./page-messages.ts";

/** Words, and the language they are in as BCP 47 has it. */
export interface Wording {
  lang: string;
  messages: Messages;
}

/** What there is at once: English needs nothing but the script. */
export const ENGLISH: Wording = { lang: LAST_RESORT, messages: en };

const files = new Map<string, Messages | Promise<Messages | undefined>>();

/** The words for the languages that are wanted, the first before all; a promise as long as they are on their way. */
export function wordingFor(wanted: readonly string[]): Wording | Promise<Wording> {
  const page = pageMessages();
  if (page instanceof Promise) return page.then(() => wordingFor(wanted));
  const code = chooseLanguage(wanted, [...LANGUAGES, ...Object.keys(page)]);
  const ours = code === KEYS ? {} : messagesOf(fallbackChain(code).find(isOurs)!);
  // Without our file the page's messages still hold what they hold.
  return ours instanceof Promise
    ? ours.then((come) => join(code, come ?? {}, page))
    : join(code, ours, page);
}

/** One download for all who want it. After a failure the next who wants it asks again. */
function messagesOf(code: string): Messages | Promise<Messages | undefined> {
  if (code === LAST_RESORT) return en;
  const known = files.get(code) ?? fetchMessages(code);
  files.set(code, known);
  return known;
}

async function fetchMessages(code: string): Promise<Messages | undefined> {
  const loaded = await fetchJson(`${code}.json`, new URL(MESSAGES), WORDS_PATIENCE);
  const messages = "data" in loaded ? readMessages(loaded.data) : {};
  if (Object.keys(messages).length === 0) {
    files.delete(code);
    return undefined;
  }
  files.set(code, messages);
  return messages;
}

function join(code: string, ours: Messages, page: MessageTable): Wording {
  const own = mergeChain(code, page);
  const isEnglish = Object.keys(ours).length + Object.keys(own).length === 0 && code !== KEYS;
  const lang = isEnglish ? LAST_RESORT : languageTag(code);
  return { lang, messages: { ...en, ...ours, ...own } };
}

function isOurs(code: string): boolean {
  return LANGUAGES.includes(code);
}

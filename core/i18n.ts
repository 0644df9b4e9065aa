/** Messages: banana format, as MediaWiki's tools read and write it → words in the reader's language. */
import { formatNumber, isPlain, perLanguage } from "./format.ts";
import { isolate } from "./i18n/direction.ts";
import { ownValue } from "./own-value.ts";
import type en from "./i18n/ui/en.json";

/** A key of the messages that widget and site share. */
export type UiKey = Exclude<keyof typeof en, "@metadata">;

/** A message file, or several spread into one: English first, so that nothing is missing. */
export type Messages = Readonly<Record<string, unknown>>;

/** A value for $1, $2 …; numbers are formatted for the language. */
export type Param = string | number;

/** Key and parameters → words. Text of the other direction is isolated. */
export type Translate<Key extends string = UiKey> = (key: Key, ...params: Param[]) => string;

/** Messages of the page that embeds the widget; undefined where it has none for a key. */
export type HostTranslate = (key: string, ...params: Param[]) => string | undefined;

/**
 * Makes the translator of a language. The host's messages take precedence.
 * A missing key becomes ⧼key⧽; the language qqx shows keys and parameters in place of words.
 */
export function createTranslator<Key extends string = UiKey>(
  messages: Messages,
  lang: string,
  host?: HostTranslate,
): Translate<Key> {
  if (lang === "qqx") return showKey;
  return (key, ...params) => {
    const words = host?.(key, ...params);
    if (words !== undefined) return words;
    const message = ownValue(messages, key);
    return typeof message === "string" ? fill(message, params, lang) : `⧼${key}⧽`;
  };
}

/** In the order in which messages give the forms; a language has some of them. */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

const rulesOf = perLanguage((locale) => new Intl.PluralRules(locale));

/** {{NAME:subject|form|form}} with no other inside. */
const MAGIC_WORD = /\{\{\s*(\w+)\s*:\s*([^{}|]*)(?:\|([^{}]*))?\}\}/g;
const PARAM = /\$(\d+)/g;

/** Expands a magic word; its subject is the value of the parameter it names, else the literal text. */
type MagicWord = (
  subject: Param,
  forms: readonly string[],
  lang: string,
  written: string,
) => string;

const MAGIC_WORDS: ReadonlyMap<string, MagicWord> = new Map<string, MagicWord>([
  ["PLURAL", (count, forms, lang) => pluralForm(countOf(count), forms, lang)],
  ["GENDER", (gender, forms) => genderForm(gender, forms)],
  // Inflecting names would take a dictionary for each language: they stay as they are.
  ["GRAMMAR", (_case, [word = ""]) => word],
  ["BIDI", (_subject, _forms, _lang, written) => `\u2068${written}\u2069`],
]);

function showKey(key: string, ...params: Param[]): string {
  return params.length === 0 ? `(${key})` : `(${key}: ${params.join(", ")})`;
}

/** Magic words first, then all parameters in one pass, so that a parameter's value is never expanded itself. */
function fill(message: string, params: readonly Param[], lang: string): string {
  return resolveMagicWords(message, params, lang).replace(PARAM, (whole, position: string) => {
    const param = params[Number(position) - 1];
    if (param === undefined) return whole;
    return typeof param === "number" ? formatNumber(param, lang) : isolate(param, lang);
  });
}

/** From the inside out. Damaged or unknown ones stay as they are. */
function resolveMagicWords(message: string, params: readonly Param[], lang: string): string {
  const resolve = (whole: string, name: string, written: string, forms?: string): string => {
    const position = /^\$(\d+)\s*$/.exec(written)?.[1];
    const subject = position === undefined ? written : (params[Number(position) - 1] ?? "");
    const word = MAGIC_WORDS.get(name.toUpperCase());
    return word?.(subject, forms?.split("|") ?? [], lang, written) ?? whole;
  };
  let [before, text] = ["", message];
  while (text !== before) [before, text] = [text, text.replace(MAGIC_WORD, resolve)];
  return text;
}

/** Forms such as "12=a dozen" are for that number alone, the others for the language's categories; the last fills in. */
function pluralForm(count: number, forms: readonly string[], lang: string): string {
  const explicit = forms.find((form) => form.startsWith(`${count}=`));
  if (explicit !== undefined) return explicit.slice(explicit.indexOf("=") + 1);
  const general = forms.filter((form) => !/^\d+=/.test(form));
  if (isPlain(lang)) return general[count === 1 ? 0 : 1] ?? general.at(-1) ?? "";
  const rules = rulesOf(lang);
  const has = new Set(rules.resolvedOptions().pluralCategories);
  const index = CATEGORIES.filter((category) => has.has(category)).indexOf(rules.select(count));
  return general[index] ?? general.at(-1) ?? "";
}

/** An empty text must not count as 0. */
function countOf(count: Param): number {
  return count === "" ? NaN : Number(count);
}

/** Forms for a man, a woman, and anybody else; where the last is missing, the first. */
function genderForm(gender: Param, forms: readonly string[]): string {
  const index = ["male", "female"].indexOf(String(gender));
  return forms[index === -1 ? 2 : index] ?? forms[0] ?? "";
}

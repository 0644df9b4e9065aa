/** Messages: banana format, as MediaWiki's tools read and write it → words in the reader's language. */
import { formatNumber, perLanguage } from "./format.ts";
import type en from "./i18n/ui/en.json";

/** A key of the messages that widget and site share. */
export type UiKey = Exclude<keyof typeof en, "@metadata">;

/** A message file, or several spread into one: English first, so that nothing is missing. */
export type Messages = Readonly<Record<string, unknown>>;

/** What stands for $1, $2 …; numbers are written in the language's manner. */
export type Param = string | number;

/** Key and parameters → words. */
export type Translate<Key extends string = UiKey> = (key: Key, ...params: Param[]) => string;

/** Words of the page that the widget stands on; undefined where it has none for a key. */
export type HostTranslate = (key: string, ...params: Param[]) => string | undefined;

/**
 * Makes the translator of a language. The host's words come before ours.
 * A key that nobody has becomes ⧼key⧽; the language qqx shows keys and parameters in place of words.
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
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return typeof message === "string" ? fill(message, params, lang) : `⧼${key}⧽`;
  };
}

/** Whether a language is written from right to left, by its script where the tag names one. */
export function isRightToLeft(lang: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? "");
  } catch {
    return false;
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Armi",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** In the order in which messages give the forms; a language has some of them. */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

const rulesOf = perLanguage((locale) => new Intl.PluralRules(locale));

const PARAM = /\$(\d+)/g;
const PLURAL_OR_PARAM = /\{\{\s*PLURAL\s*:\s*\$(\d+)\s*\|([^{}]*)\}\}|\$(\d+)/gi;

function showKey(key: string, ...params: Param[]): string {
  return params.length === 0 ? `(${key})` : `(${key}: ${params.join(", ")})`;
}

/** One pass, so that what a parameter holds is never read as a placeholder. */
function fill(message: string, params: readonly Param[], lang: string): string {
  const write = (whole: string, position: string) => {
    const param = params[Number(position) - 1];
    if (param === undefined) return whole;
    return typeof param === "number" ? formatNumber(param, lang) : param;
  };
  return message.replace(
    PLURAL_OR_PARAM,
    (whole, counted: string | undefined, forms: string, position: string) =>
      counted === undefined
        ? write(whole, position)
        : pluralForm(Number(params[Number(counted) - 1]), forms.split("|"), lang).replace(
            PARAM,
            write,
          ),
  );
}

/** Forms such as "12=a dozen" are for that number alone, the others for the language's categories; the last fills in. */
function pluralForm(count: number, forms: readonly string[], lang: string): string {
  const explicit = forms.find((form) => form.startsWith(`${count}=`));
  if (explicit !== undefined) return explicit.slice(explicit.indexOf("=") + 1);
  const general = forms.filter((form) => !/^\d+=/.test(form));
  const rules = rulesOf(lang);
  const has = new Set(rules.resolvedOptions().pluralCategories);
  const index = CATEGORIES.filter((category) => has.has(category)).indexOf(rules.select(count));
  return general[index] ?? general.at(-1) ?? "";
}

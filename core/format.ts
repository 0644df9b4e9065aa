/** Formatting: dates, lists and numbers in the reader's language. Intl objects are costly, so each is made once. */
import { isolate } from "./i18n/direction.ts";

const DAY = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
const TIME = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;

/** A day (2024-02-29) or a moment (RFC 3339) → the day in words. What is not a date comes back as it is. */
export const formatDate = dateFormatter(DAY);

/** A moment (RFC 3339) → day and time in words, in UTC, which is said. What is not a date comes back as it is. */
export const formatDateTime = dateFormatter({ ...DAY, ...TIME });

/** A moment (RFC 3339) → day and time in words, by the reader's own clock. What is not a date comes back as it is. */
export const formatLocalTime = dateFormatter({ dateStyle: "medium", timeStyle: "short" });

/** Items → "a, b and c". Items of the other direction are isolated. */
export function formatList(items: readonly string[], lang: string): string {
  const isolated = items.map((item) => isolate(item, lang));
  return isolated.length < 2 ? isolated.join() : listFormats(lang).format(isolated);
}

/** Items → "a, b or c". */
export function formatAlternatives(items: readonly string[], lang: string): string {
  const isolated = items.map((item) => isolate(item, lang));
  return isolated.length < 2 ? isolated.join() : alternativeFormats(lang).format(isolated);
}

/** A number with the language's digits and separators. */
export function formatNumber(value: number, lang: string): string {
  if (isPlain(lang) && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numberFormats(lang).format(value);
}

/**
 * Whether small numbers are written, and plurals formed, as in English. Loading Intl delays a first list by 20 ms, and
 * by four times that on a slow machine; these languages do not need it.
 */
export function isPlain(lang: string): boolean {
  return /^(de|en)(-|$)/.test(lang);
}

/** Puts titles and names into a language's order, numbers in them by value. */
export const collator = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));

/** Makes one Intl object a language. */
export function perLanguage<T>(make: (locale: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(intlLocale(lang));
    made.set(lang, known);
    return known;
  };
}

const listFormats = perLanguage((locale) => new Intl.ListFormat(locale));
const alternativeFormats = perLanguage(
  (locale) => new Intl.ListFormat(locale, { type: "disjunction" }),
);
const numberFormats = perLanguage((locale) => new Intl.NumberFormat(locale));

function dateFormatter(options: Intl.DateTimeFormatOptions): (iso: string, lang: string) => string {
  const formats = perLanguage((locale) => new Intl.DateTimeFormat(locale, options));
  return (iso, lang) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : formats(lang).format(date);
  };
}

/** Plain "en" is American to Intl; our words are British. */
const ENGLISH = "en-GB";

/** The language if it is a tag that Intl knows, else English: never the machine's own. */
function intlLocale(lang: string): string {
  try {
    const [locale = "en"] = Intl.NumberFormat.supportedLocalesOf(lang);
    return locale === "en" ? ENGLISH : locale;
  } catch {
    return ENGLISH;
  }
}

/** Names for a place with little room: two at most; of more the first, and how many others there are. */
export function shortList(names: readonly string[]): { names: readonly string[]; more: number } {
  return names.length > 2
    ? { names: names.slice(0, 1), more: names.length - 1 }
    : { names, more: 0 };
}

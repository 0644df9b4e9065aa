/** Formatting: numbers and order in the reader's language. Intl objects are costly, so each is made once. */

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

const numberFormats = perLanguage((locale) => new Intl.NumberFormat(locale));

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

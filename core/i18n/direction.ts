/** Direction: which way a language is written, and how text of the other direction is isolated in a sentence. */

/** Whether a language is written from right to left, by its script where the tag names one. */
export function isRightToLeft(lang: string): boolean {
  const known = directions.get(lang) ?? RIGHT_TO_LEFT.test(scriptOf(lang));
  directions.set(lang, known);
  return known;
}

/** The value of a `dir` attribute beside a `lang`; without a language, the browser decides by the text. */
export function textDirection(lang: string): "ltr" | "rtl" | "auto" {
  if (lang === "") return "auto";
  return isRightToLeft(lang) ? "rtl" : "ltr";
}

/**
 * Text for a sentence in a language. Where it holds letters of the other direction it is wrapped in U+2068 and U+2069,
 * or the numbers and marks beside it would change places.
 */
export function isolate(text: string, lang: string): string {
  const foreign = isRightToLeft(lang) ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER;
  return foreign.test(text) ? `\u2068${text}\u2069` : text;
}

/** A cache, filled with the most common languages: loading Intl takes as long as drawing a list. */
const directions = new Map<string, boolean>([
  ...["en", "de", "es", "fr", "ja", "pt", "ru", "zh"].map((lang) => [lang, false] as const),
  ...["ar", "fa", "he", "ur"].map((lang) => [lang, true] as const),
]);

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? "";
  } catch {
    return "";
  }
}

const RIGHT_TO_LEFT = /Adlm|Arab|Aran|Armi|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** The blocks that Unicode keeps for these scripts. */
const BLOCKS =
  "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const RIGHT_TO_LEFT_LETTER = new RegExp(`[${BLOCKS}]`, "u");
const LEFT_TO_RIGHT_LETTER = new RegExp(`[^\\P{L}${BLOCKS}]`, "u");

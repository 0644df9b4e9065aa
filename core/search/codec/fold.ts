/** Folding: takes away what may differ between spellings of the same word, such as case and diacritics. */

/**
 * Text → lower case without diacritics, ligatures and letters with a stroke written out; letters that Arabic and Persian
 * keyboards have one for the other as the Arabic one.
 */
export function fold(text: string): string {
  return foldApart(text).replace(YEH, "\u064a").replace(KAF, "\u0643");
}

/** Yeh as it is typed in Persian, and without its dots as in Egypt and at the end of words; kaf as in Persian. */
const YEH = /[\u0649\u06cc]/g;
const KAF = /\u06a9/g;

/** The same with those letters apart, as pages did that were loaded before this: the index keeps their terms, too. */
export function foldApart(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(SPECIAL, (letter) => WRITTEN_OUT[letter]!)
    .normalize("NFC");
}

const PLAIN = /^[\0-\x7f]*$/;

/**
 * Marks that readers leave out: accents, Hebrew points, Arabic vowel signs, and characters without a width.
 * Vowel signs of the Indic scripts and the voicing marks of kana stay, they tell words apart.
 */
const MARKS =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}])\p{Mn}|[\p{Me}\p{Cf}\u0640]/gu;

/** Letters that Unicode does not take apart. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ς: "σ",
};
const SPECIAL = new RegExp(`[${Object.keys(WRITTEN_OUT).join("")}]`, "g");

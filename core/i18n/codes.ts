/** Language codes: BCP 47, as pages write them, and MediaWiki's, which name its message files. */

/** A tag or code of either kind → MediaWiki's code: `zh-Hans` → `zh-hans`, `sr-Latn` → `sr-el`, `als` → `gsw`. */
export function messageCode(tag: string): string {
  const code = tag
    .trim()
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/-x-(?=(in)?formal$)/, "-");
  return CODES.get(code) ?? code;
}

/** MediaWiki's code → BCP 47, for `lang` attributes and Intl: `sr-el` → `sr-Latn`, `de-formal` → `de-x-formal`. */
export function languageTag(code: string): string {
  return TAGS.get(code) ?? code.replace(/-(?=(in)?formal$)/, "-x-");
}

/** Names that MediaWiki has given up, and tags that it has another code for. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["als", "gsw"],
  ["bat-smg", "sgs"],
  ["be-x-old", "be-tarask"],
  ["bh", "bho"],
  ["en-simple", "simple"],
  ["fiu-vro", "vro"],
  ["no", "nb"],
  ["roa-rup", "rup"],
  ["sr-cyrl", "sr-ec"],
  ["sr-latn", "sr-el"],
  ["zh-classical", "lzh"],
  ["zh-min-nan", "nan"],
  ["zh-yue", "yue"],
]);

/** Codes that are no tags, or the tags of other languages. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ["cbk-zam", "cbk"],
  ["eml", "egl"],
  ["map-bms", "jv-x-bms"],
  ["nrm", "nrf"],
  ["roa-tara", "nap-x-tara"],
  ["simple", "en"],
  ["sr-ec", "sr-Cyrl"],
  ["sr-el", "sr-Latn"],
]);

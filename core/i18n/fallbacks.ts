/** Fallbacks: which languages to try, in order, where a message is missing; the same as in MediaWiki. */

/**
 * Fallbacks → the languages that use them. Left out are fallbacks to English only, and those that shortening the code
 * finds, such as `de` for `de-at`.
 */
const FALLBACKS: Readonly<Record<string, string>> = {
  ar: "aeb-arab arq ary arz",
  bn: "bpy",
  "ca fr": "oc",
  cs: "sk",
  da: "jut kl",
  de: "bar frr gsw hrx ksh lb nds pdc pdt pfl sli stq vmf",
  "dsb de": "hsb",
  es: "an arn ast ay cbk-zam ext gn guc lad nah",
  et: "liv vep vro",
  fa: "azb bcc bgn bqi glk lki lrc luz mzn",
  fi: "fit krl olo smn vot",
  fr: "atj bm br ff frc frp gcr ht kab kbp ln mg nrm pcd ses sg shi ty wa wo",
  he: "yi",
  hi: "anp awa mai sa",
  "hsb de": "dsb",
  id: "abs ace ban bjn btm bug gor jv mad min nia su",
  it: "co egl eml fur lij nap pms rgn roa-tara scn sdc vec",
  "jv id": "map-bms",
  "kk-cyrl": "kk kk-arab kk-kz kk-latn",
  lt: "sgs",
  lv: "ltg",
  nb: "nn",
  nl: "li nds-nl srn vls zea",
  nn: "nb",
  oc: "ca",
  pl: "csb szl",
  pt: "gl mwl tet",
  "pt-br": "pt",
  ro: "mo rmy rup",
  ru: "ab alt av ba bxr ce cv inh koi krc kum kv lbe os sah sty tyv udm xal",
  sk: "cs",
  "sr-ec": "sr",
  tr: "gag kiu lzz",
  "tt-cyrl ru": "tt",
  "uk ru": "rue",
  ur: "khw",
  "zh-hans": "wuu za zh zh-cn zh-hant zh-sg",
  "zh-hant": "ami hak lzh",
  "zh-hant zh-hans": "zh-hk zh-tw",
  "zh-hk zh-hant zh-hans": "zh-mo",
  "zh-sg zh-hans": "zh-my",
};

/** The language of last resort: the one that messages are written in first. */
export const LAST_RESORT = "en";

/** A MediaWiki code → itself, then its fallbacks, English last. */
export function fallbackChain(code: string): string[] {
  const chain = new Set([code]);
  // Iterating over a set includes what is added on the way.
  for (const each of chain) for (const next of fallbacksOf(each)) chain.add(next);
  chain.delete(LAST_RESORT);
  return [...chain, LAST_RESORT];
}

/** Messages by language → one file for a language: what it lacks comes from its chain, English left out. */
export function mergeChain(
  code: string,
  files: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, unknown> {
  const chain = fallbackChain(code).filter((each) => each !== LAST_RESORT || each === code);
  const found = chain.filter((each) => Object.hasOwn(files, each)).map((each) => files[each]);
  return Object.assign({}, ...found.toReversed()) as Record<string, unknown>;
}

function fallbacksOf(code: string): readonly string[] {
  const listed = table().get(code);
  if (listed !== undefined) return listed;
  const end = code.lastIndexOf("-");
  return end > 0 ? [code.slice(0, end)] : [];
}

let chainByLanguage: ReadonlyMap<string, readonly string[]> | undefined;

/** The table by language; made when it is first asked for. */
function table(): ReadonlyMap<string, readonly string[]> {
  chainByLanguage ??= new Map(
    Object.entries(FALLBACKS).flatMap(([chain, codes]) =>
      codes.split(" ").map((code) => [code, chain.split(" ")] as const),
    ),
  );
  return chainByLanguage;
}

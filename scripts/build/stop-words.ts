/** Stop words: by language those so common that they say nothing of what is looked for. */
import { stopwords as ar } from "@orama/stopwords/arabic";
import { stopwords as hy } from "@orama/stopwords/armenian";
import { stopwords as bg } from "@orama/stopwords/bulgarian";
import { stopwords as da } from "@orama/stopwords/danish";
import { stopwords as nl } from "@orama/stopwords/dutch";
import { stopwords as en } from "@orama/stopwords/english";
import { stopwords as fi } from "@orama/stopwords/finnish";
import { stopwords as fr } from "@orama/stopwords/french";
import { stopwords as de } from "@orama/stopwords/german";
import { stopwords as el } from "@orama/stopwords/greek";
import { stopwords as hu } from "@orama/stopwords/hungarian";
import { stopwords as hi } from "@orama/stopwords/indian";
import { stopwords as id } from "@orama/stopwords/indonesian";
import { stopwords as ga } from "@orama/stopwords/irish";
import { stopwords as it } from "@orama/stopwords/italian";
import { stopwords as ja } from "@orama/stopwords/japanese";
import { stopwords as lt } from "@orama/stopwords/lithuanian";
import { stopwords as zh } from "@orama/stopwords/mandarin";
import { stopwords as ne } from "@orama/stopwords/nepali";
import { stopwords as no } from "@orama/stopwords/norwegian";
import { stopwords as pt } from "@orama/stopwords/portuguese";
import { stopwords as ro } from "@orama/stopwords/romanian";
import { stopwords as ru } from "@orama/stopwords/russian";
import { stopwords as sr } from "@orama/stopwords/serbian";
import { stopwords as es } from "@orama/stopwords/spanish";
import { stopwords as sv } from "@orama/stopwords/swedish";
import { stopwords as ta } from "@orama/stopwords/tamil";
import { stopwords as tr } from "@orama/stopwords/turkish";
import { stopwords as uk } from "@orama/stopwords/ukrainian";

const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar,
  bg,
  da,
  de,
  el,
  // The list lacks the shortest article.
  en: [...en, "a"],
  es,
  fi,
  fr,
  ga,
  hi,
  hu,
  hy,
  id,
  it,
  ja,
  lt,
  ne,
  nl,
  nb: no,
  nn: no,
  no,
  pt,
  ro,
  ru,
  sr,
  sv,
  ta,
  tr,
  uk,
  zh,
};

/** The stop words of languages, as they are written; a language without a list has none. `languages`: BCP 47. */
export function stopWordsOf(languages: Iterable<string>): string[] {
  const primary = [...languages].map((language) => language.split("-")[0]!.toLowerCase());
  return [...new Set(primary)].flatMap((code) =>
    Object.hasOwn(STOP_WORDS, code) ? STOP_WORDS[code]! : [],
  );
}

/** Counts sentences, telling their ends from the full stops of abbreviations. In doubt it counts more. */
import { perLanguage } from "../../core/format.ts";
import { blocksOf } from "./markdown.ts";

/** Whether a Markdown text has at least so many sentences in its language. */
export function hasSentences(markdown: string, lang: string, atLeast: number): boolean {
  if (WITHOUT_PUNCTUATION.test(markdown)) return true;
  const blocks = blocksOf(markdown);
  // Nearly all descriptions are clear cases, and segmenting is slow.
  if (countCertain(blocks) >= atLeast) return true;
  let count = 0;
  for (const block of blocks) {
    let open = false;
    for (const { segment } of segmenters(lang).segment(closed(block))) {
      open ||= /[\p{L}\p{N}]/u.test(segment);
      if (!open || ABBREVIATIONS.some((ending) => ending.test(segment.trimEnd()))) continue;
      count += 1;
      if (count >= atLeast) return true;
      open = false;
    }
    if (open) count += 1;
  }
  return count >= atLeast;
}

/** Sentences that are certain: one for each paragraph, one for each long word with a full stop before a capital. */
function countCertain(blocks: readonly string[]): number {
  return blocks
    .filter((block) => /[\p{L}\p{N}]/u.test(block))
    .reduce((sum, block) => sum + 1 + (block.match(CERTAIN_END)?.length ?? 0), 0);
}

const CERTAIN_END = /(?<!approx|incl|prof|resp)(?<=\p{Ll}{4})[.!?] (?=\p{Lu}\p{Ll})/gu;

/** Scripts whose sentences end with a space only. */
const WITHOUT_PUNCTUATION = /[\p{Script=Thai}\p{Script=Lao}]/u;

/** "e.g.", "z.B."; a capital alone, as in names; words that hardly ever end a sentence. */
const ABBREVIATIONS: readonly RegExp[] = [
  /(?:^|[\s(])\p{Ll}\.(?:\p{L}\.)+$/u,
  /^\p{Lu}\.$/u,
  /(?:^|[\s(])(?:approx|bzw|ca|cf|dr|fig|incl|mrs?|ms|nr|prof|resp|st|vgl|vs)\.$/i,
];

const segmenters = perLanguage((locale) => new Intl.Segmenter(locale, { granularity: "sentence" }));

/** "z. B." → "z.B." */
function closed(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])(\p{L}\.)\s(?=\p{L}\.)/gu, "$1");
}

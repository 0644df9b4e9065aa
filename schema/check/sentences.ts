/** Counts sentences, as far as their ends can be told from the points of abbreviations. In doubt there are more. */
import { perLanguage } from "../../core/format.ts";
import { blocksOf } from "./markdown.ts";

/** Whether a Markdown text has at least so many sentences in its language. */
export function hasSentences(markdown: string, lang: string, atLeast: number): boolean {
  if (WITHOUT_ENDS.test(markdown)) return true;
  const blocks = blocksOf(markdown);
  // Nearly all descriptions are beyond doubt, and segmenting takes its time.
  if (evidentIn(blocks) >= atLeast) return true;
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

/** Sentences that any way of counting finds: one for each paragraph, one for each long word with a point before a capital. */
function evidentIn(blocks: readonly string[]): number {
  return blocks
    .filter((block) => /[\p{L}\p{N}]/u.test(block))
    .reduce((sum, block) => sum + 1 + (block.match(EVIDENT_END)?.length ?? 0), 0);
}

const EVIDENT_END = /(?<!approx|incl|prof|resp)(?<=\p{Ll}{4})[.!?] (?=\p{Lu}\p{Ll})/gu;

/** Scripts whose sentences end with a mere space. */
const WITHOUT_ENDS = /[\p{Script=Thai}\p{Script=Lao}]/u;

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

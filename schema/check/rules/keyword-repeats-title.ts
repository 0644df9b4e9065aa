/** Keywords add words to search by: none is the title or one of its words. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { find } from "../walk.ts";
import { wordsOf } from "../words.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value }) => {
    const { title = "" } = value;
    const words = wordsOf(title);
    const known = new Set([...words, words.join(" ")]);
    return find(value, "keywords.[]")
      .filter(({ value: keyword }) => known.has(wordsOf(keyword).join(" ") || keyword))
      .map(({ in: path, value: keyword }) =>
        rawProblem("keyword-repeats-title", { file, in: path }, { keyword, title }),
      );
  });

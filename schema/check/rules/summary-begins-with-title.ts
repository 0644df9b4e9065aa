/** A summary does not start with the title, which is always shown right above it. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { wordsOf } from "../words.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter(({ value: { title = "", summary = "" } }) => {
      const name = nameIn(title);
      const start = withoutArticle(wordsOf(summary)).slice(0, name.length);
      return name.length > 0 && name.join(" ") === start.join(" ");
    })
    .map(({ path: file, value: { title = "" } }) =>
      rawProblem("summary-begins-with-title", { file, in: ["summary"] }, { title }),
    );

/** Brackets in a title are not part of the name. */
function nameIn(title: string): string[] {
  return withoutArticle(wordsOf(title.replace(/(?<=\S)\s*\([^]*$/, "")));
}

function withoutArticle(words: string[]): string[] {
  return words[0] === "the" ? words.slice(1) : words;
}

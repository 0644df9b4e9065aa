/** A summary does not begin with the title, which stands right above it wherever it is shown. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import { wordsOf } from "../words.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.tools
      .filter(({ value: { title = "", summary = "" } }) => {
        const name = nameIn(title);
        const begin = withoutArticle(wordsOf(summary)).slice(0, name.length);
        return name.length > 0 && name.join(" ") === begin.join(" ");
      })
      .map(({ path: file, value: { title = "" } }) =>
        finding("summary-begins-with-title", { file, in: ["summary"] }, { title }),
      );
  },
};

/** What a title adds in brackets is no part of the name. */
function nameIn(title: string): string[] {
  return withoutArticle(wordsOf(title.replace(/(?<=\S)\s*\([^]*$/, "")));
}

function withoutArticle(words: string[]): string[] {
  return words[0] === "the" ? words.slice(1) : words;
}

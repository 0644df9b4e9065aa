/** Stop words: by language those so common that they say nothing of what is looked for. */
import { LANGUAGES, languageModules } from "./language-modules.ts";

const lists = languageModules<{ stopwords: readonly string[] }>("@orama/stopwords", {
  ...LANGUAGES,
  ja: "japanese",
  zh: "mandarin",
});

/** The stop words of languages, as they are written; a language without a list has none. `languages`: BCP 47. */
export function stopWordsOf(languages: Iterable<string>): string[] {
  const found = new Set([...languages].map(lists));
  return [...found].flatMap((list) => [
    ...(list?.stopwords ?? []),
    // English's list lacks the shortest article.
    ...(list === lists("en") ? ["a"] : []),
  ]);
}

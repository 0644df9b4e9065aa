import { expect, test } from "vitest";
import { LANGUAGES, languageModules } from "../../../scripts/build/language-modules.ts";

const stemmers = languageModules<{ stemmer: unknown }>("@orama/stemmers", LANGUAGES);
const lists = languageModules<{ stopwords: unknown }>("@orama/stopwords", LANGUAGES);

test.each(Object.keys(LANGUAGES))("%s has a stemmer and stop words", (language) => {
  expect(stemmers(language)?.stemmer).toBeTypeOf("function");
  expect(lists(language)?.stopwords).toBeInstanceOf(Array);
});

test("a regional variant has those of its language", () => {
  expect(lists("pt-BR")).toBe(lists("pt"));
});

test.each(["tlh", "constructor", ""])("“%s” has none", (language) => {
  expect(stemmers(language)).toBeUndefined();
});

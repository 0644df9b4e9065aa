import { expect, test } from "vitest";
import { phraseOf } from "../../../../core/search/codec/phrases.ts";
import { keywordPhrases } from "../../../../core/search/write/keyword-phrases.ts";
import { documentWith } from "../../../fixtures/search-index.ts";

test("keywords of several words by their stems, stop words left out", () => {
  const documents = [
    documentWith({ id: "a", keywords: ["Add a Category", "adds category", "single", "the one"] }),
    documentWith({ id: "b", keywords: ["category adds"] }),
  ];
  const stemOf = (word: string) => word.replace(/s$/, "");
  const phrases = keywordPhrases(documents, new Set(["a", "the"]), stemOf);
  const { exact, stemmed } = phraseOf(["adds", "category"], ["add", "category"]);
  expect(Object.fromEntries(phrases)).toEqual({
    add: new Map([[stemmed, [0]]]),
    adds: new Map([
      [exact, [0, 1]],
      [stemmed, [0, 1]],
    ]),
  });
});

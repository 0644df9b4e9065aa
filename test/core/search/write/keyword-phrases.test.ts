import { expect, test } from "vitest";
import { phraseHash } from "../../../../core/search/codec/phrases.ts";
import { keywordPhrases } from "../../../../core/search/write/keyword-phrases.ts";
import { documentWith } from "../../../fixtures/search-index.ts";

test("keywords of several words, stop words left out", () => {
  const documents = [
    documentWith({ id: "a", keywords: ["Add a Category", "add category", "single", "the one"] }),
    documentWith({ id: "b", keywords: ["add category"] }),
  ];
  const phrases = keywordPhrases(documents, new Set(["a", "the"]));
  expect([...phrases.keys()]).toEqual(["add"]);
  expect([...phrases.get("add")!]).toEqual([[phraseHash(["add", "category"]), [0, 1]]]);
});

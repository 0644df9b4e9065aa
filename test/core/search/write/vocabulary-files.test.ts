import { expect, test } from "vitest";
import { buildInvertedIndex } from "../../../../core/search/write/inverted-index.ts";
import { vocabularyFiles } from "../../../../core/search/write/vocabulary-files.ts";
import { documentWith } from "../../../fixtures/search-index.ts";

test("words worth correcting to, in both orders", () => {
  const { forward, backward } = vocabularyFiles(
    buildInvertedIndex([
      documentWith({ id: "one", title: "Quarry", keywords: ["sql"] }, "lonely twice ab"),
      documentWith({ id: "two", title: "Ab" }, "twice"),
    ]),
  );
  expect(forward.files[0]!.words.split(" ")).toEqual(["one", "quarry", "sql", "twice", "two"]);
  expect(backward.files[0]!.words.split(" ")).toEqual(["eciwt", "eno", "lqs", "owt", "yrrauq"]);
  expect(forward.files[0]!.common).toHaveLength(5);
});

import { expect, test } from "vitest";
import { collect } from "../../../../core/search/write/inverted-index.ts";
import { reverse, vocabularyFiles } from "../../../../core/search/write/vocabulary.ts";
import { source } from "../../../fixtures/search-index.ts";

test("words worth correcting to, in both orders", () => {
  const { forward, backward } = vocabularyFiles(
    collect([
      source({ id: "one", title: "Quarry", keywords: ["sql"] }, "lonely twice ab"),
      source({ id: "two", title: "Ab" }, "twice"),
    ]),
  );
  expect(forward.files[0]!.words.split(" ")).toEqual(["one", "quarry", "sql", "twice", "two"]);
  expect(backward.files[0]!.words.split(" ")).toEqual(["eciwt", "eno", "lqs", "owt", "yrrauq"]);
  expect(forward.files[0]!.common).toHaveLength(5);
});

test.each([
  ["abc", "cba"],
  ["a😀", "😀a"],
])("%s from its end: %s", (word, reversed) => {
  expect(reverse(word)).toBe(reversed);
});

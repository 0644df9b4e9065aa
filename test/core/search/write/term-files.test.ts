import { describe, expect, test } from "vitest";
import { buildInvertedIndex } from "../../../../core/search/write/inverted-index.ts";
import { termFiles } from "../../../../core/search/write/term-files.ts";
import { documentWith } from "../../../fixtures/search-index.ts";

test("terms stand in order, each with its postings", () => {
  const { directory, files } = termFiles(
    buildInvertedIndex([documentWith({ id: "b-a", title: "B A" })]),
    1,
  );
  expect(directory).toBe("");
  expect(files).toHaveLength(1);
  expect(files[0]!.terms).toBe("a b");
  expect(files[0]!.postings.split("|")).toHaveLength(2);
});

test("nothing is one empty file", () => {
  expect(termFiles(new Map(), 0)).toEqual({ directory: "", files: [{ terms: "", postings: "" }] });
});

test("prefixes of very many terms are terms, too", () => {
  const documents = Array.from({ length: 2000 }, (_, i) =>
    documentWith({ id: `x${i}`, title: `xy${i}` }),
  );
  const { directory, files } = termFiles(buildInvertedIndex(documents), documents.length);
  expect(files.flatMap(({ terms }) => terms.split(" "))).toEqual(
    expect.arrayContaining(["x*", "xy*"]),
  );
  expect(directory.split(" ")).toHaveLength(files.length);
});

test("stop words and phrases lie in the file of the word", () => {
  const documents = [documentWith({ id: "b-a", title: "B A" })];
  const notes = {
    stemOf: (term: string) => (term === "b" ? "x" : term),
    synonyms: [],
    isEnglish: false,
    stopWords: new Set(["the", "a"]),
    phrases: new Map([["b", new Map([["HASH", [0]]])]]),
  };
  const { files } = termFiles(buildInvertedIndex(documents), 1, notes);
  expect(files[0]).toMatchObject({ stopWords: "a the", phrases: "HASHA", stems: " Ax" });
});

describe("a family is in one file", () => {
  const many = (start: string, count: number) =>
    Array.from({ length: count }, (_, i) => start + (1000 + i));
  test.each([
    ["after others", [...many("lead", 500), "proxied", ...many("proxn", 500), "proxy"], "proxi"],
    [
      "with others that begin like it",
      ["flies", ...many("flo", 400), "fly", ...many("flya", 600)],
      "fli",
    ],
  ])("%s", (_, titles, stem) => {
    const family = titles.filter((title) => /^[a-z]+$/.test(title));
    const documents = titles.map((title) => documentWith({ id: title, title }));
    const { files } = termFiles(buildInvertedIndex(documents), documents.length, {
      stemOf: (term) => (family.includes(term) ? stem : term),
      synonyms: [],
      isEnglish: true,
      stopWords: new Set(),
      phrases: new Map(),
    });
    const terms = files.map((file) => file.terms.split(" "));
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.filter((each) => family.every((word) => each.includes(word)))).toHaveLength(1);
  });
});

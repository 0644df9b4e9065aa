import { describe, expect, test } from "vitest";
import {
  isCardFile,
  isFacetFile,
  isManifest,
  isTermFile,
  isVocabularyFile,
  paths,
} from "../../../core/search/format.ts";
import { filesOf, source } from "../../fixtures/search-index.ts";

const files = filesOf([source({ id: "example", type: "bot" })]);
const parsed = (pattern: RegExp): unknown =>
  JSON.parse(files.find(({ path }) => pattern.test(path))!.json);

const CHECKS: [string, (value: unknown) => boolean, RegExp][] = [
  ["manifest", isManifest, /manifest/],
  ["terms", isTermFile, /terms/],
  ["vocabulary", isVocabularyFile, /words/],
  ["facet", isFacetFile, /facets/],
  ["cards", isCardFile, /cards/],
];

describe.each(CHECKS)("a file of %s", (_, check, pattern) => {
  test("as it is written", () => expect(check(parsed(pattern))).toBe(true));
  test.each([null, undefined, 1, "x", {}, [1], [{}], { version: 2 }])("not %j", (value) => {
    expect(check(value)).toBe(false);
  });
});

test.each(["stamp", "count", "facets", "vocabulary"])("a manifest without %s is none", (name) => {
  expect(isManifest({ ...(parsed(/manifest/) as object), [name]: null })).toBe(false);
});

test("addresses", () => {
  expect([
    paths.cards("s", 1),
    paths.terms("s", 2),
    paths.forward("s", 3),
    paths.backward("s", 4),
    paths.facets("s", "type", 5),
  ]).toEqual([
    "s/cards/1.json",
    "s/terms/2.json",
    "s/words/forward-3.json",
    "s/words/backward-4.json",
    "s/facets/type-5.json",
  ]);
});

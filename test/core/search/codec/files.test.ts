import { describe, expect, test } from "vitest";
import {
  isCardFile,
  isFacetFile,
  isLater,
  isManifest,
  isTermFile,
  isVocabularyFile,
  paths,
} from "../../../../core/search/codec/files.ts";
import { filesOf, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf([documentWith({ id: "example", type: "bot" })]);
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

test.each([
  ["a manifest", { version: 2, stamp: "x" }, true],
  ["another file that says a version", { version: 1.5, terms: "", postings: "" }, true],
  ["this one", { version: 1 }, false],
  ["one that says none", { terms: "" }, false],
  ["a list", [], false],
  ["nothing", null, false],
])("of a later version: %s", (_, value, later) => {
  expect(isLater(value)).toBe(later);
});

test.each([
  [{ count: 1e12 }],
  [{ count: -1 }],
  [{ available: 2 }],
  [{ preferred: 0.5 }],
  [{ cardsPerFile: 0 }],
  [{ facets: { type: "bot" } }],
  [{ facets: { type: [1] } }],
  [{ first: [{ id: "example" }] }],
  [{ vocabulary: {} }],
])("a manifest with %j is none", (part) => {
  expect(isManifest({ ...(parsed(/manifest/) as object), ...part })).toBe(false);
});

test.each([
  ["a facet whose values are numbers", isFacetFile, { values: [1], documents: "" }],
  ["a facet whose labels are none", isFacetFile, { values: [], labels: "x", documents: "" }],
  ["a card without needs", isCardFile, [{ id: "x", title: "X", lifecycle: "active" }]],
  [
    "a card whose needs are none",
    isCardFile,
    [{ id: "x", title: "X", lifecycle: "active", needs: { use: 1 } }],
  ],
])("not %s", (_, check, value) => {
  expect(check(value)).toBe(false);
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

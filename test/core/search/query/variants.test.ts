import { expect, test } from "vitest";
import { isTermFile } from "../../../../core/search/codec/files.ts";
import {
  beginningLike,
  formOf,
  isWord,
  longerThan,
  mergedFrom,
  openFile,
  exactly,
} from "../../../../core/search/query/variants.ts";
import { documentWith, filesOf } from "../../../fixtures/search-index.ts";

const written = filesOf([
  documentWith({ id: "a", title: "Map", summary: "maps" }),
  documentWith({ id: "b", title: "Maps" }),
  documentWith({ id: "c", title: "Mapping" }),
])
  .map(({ json }) => JSON.parse(json) as unknown)
  .find(isTermFile)!;
const file = openFile(written);

test("the term itself, and none that the file lacks", () => {
  expect(exactly(file, "map")).toMatchObject([{ term: "map", kind: "exact", count: 1 }]);
  expect(exactly(file, "ma")).toEqual([]);
});

test("terms that begin with a word, but not the word", () => {
  expect(longerThan(file, "map").map(({ term }) => term)).toEqual(["mapping", "maps"]);
});

test("a form is worth less in a title, and as much elsewhere", () => {
  const [form] = formOf(file, "maps", "mapping");
  const [exact] = exactly(file, "maps");
  const weights = (variant: typeof form) => variant!.postings.map(({ weight }) => weight);
  const [less, more] = [weights(form), weights(exact)];
  expect(less.some((weight, i) => weight < more[i]!)).toBe(true);
  expect(less.some((weight, i) => weight === more[i])).toBe(true);
});

test.each([
  ["mapping", ["map"], ["maps"]],
  ["mapping", ["map", "maps"], []],
  ["map", ["maps"], []],
  ["mas", ["ma"], []],
])("%s with the forms %j also finds %j", (word, forms, expected) => {
  const variants = forms.map((term) => ({ term, kind: "form" as const, postings: [], count: 1 }));
  const alike = beginningLike([file], word, variants);
  expect(alike.map(({ term }) => term)).toEqual(expected);
  for (const { words } of alike) expect(words).toEqual(["map*"]);
});

test("what begins like another form is worth less in titles alone, and is no title", () => {
  const [whole, part] = [longerThan(file, "map")[0]!, longerThan(file, "map", 0.5)[0]!];
  expect(part.postings[0]!.weight).toBeCloseTo(whole.postings[0]!.weight / 2);
  expect(part.postings[0]!.length).toBe(0);
  const many = openFile({ terms: "map*", postings: "AAA" });
  expect(mergedFrom(many, "map")).toMatchObject([{ term: "map*", count: 1 }]);
  expect(mergedFrom(many, "ma")).toEqual([]);
});

test("decoded once", () => {
  expect(exactly(file, "map")[0]).toBe(exactly(file, "map")[0]);
});

test.each([
  ["map", true],
  ["map*", false],
  ["map=chart", false],
])("%s is a word: %s", (term, expected) => {
  expect(isWord(term)).toBe(expected);
});

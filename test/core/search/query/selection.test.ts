import { expect, test } from "vitest";
import { unionSet } from "../../../../core/search/query/document-set.ts";
import type { DocumentMatches } from "../../../../core/search/query/match-documents.ts";
import { keepStates, pageOf, select } from "../../../../core/search/query/selection.ts";

const set = unionSet(6, [Uint32Array.of(1, 2, 4)]);
const ranked = {
  documents: Uint32Array.of(0, 1, 2, 4),
  scores: Float32Array.of(9, 1, 3, 1),
  titled: new Uint8Array(4),
};
const matches: DocumentMatches = {
  of: (document) => (document === 1 ? { state: "unstated" } : { state: "ready", uses: [] }),
  rank: (document) => (document === 4 ? 0 : 1),
};

test("without a query, all that pass in their order", () => {
  const all = select(undefined, set);
  expect([...all.documents]).toEqual([1, 2, 4]);
  expect(pageOf(all, {}, 1, 5)).toEqual([2, 4]);
  expect(pageOf(all, { matches }, 0, 2)).toEqual([4, 1]);
});

test("with a query, those found that pass, by score", () => {
  const found = select(ranked, set);
  expect([...found.documents]).toEqual([1, 2, 4]);
  expect(pageOf(found, {}, 0, 9)).toEqual([2, 1, 4]);
  expect(pageOf(found, {}, 1, 1)).toEqual([1]);
  expect(pageOf(found, { matches }, 0, 9)).toEqual([4, 2, 1]);
});

test("only those in the wanted states", () => {
  const found = select(ranked, set);
  expect([...keepStates(found, matches, ["ready"]).documents]).toEqual([2, 4]);
  expect(keepStates(found, matches, [])).toBe(found);
  expect(keepStates(found, undefined, ["ready"])).toBe(found);
  expect([...keepStates(select(undefined, set), matches, ["unstated"]).documents]).toEqual([1]);
});

test("what was asked for by name comes as it was named, where there are no scores", () => {
  const listed = [4, 1, 2];
  expect(pageOf(select(undefined, set), { listed }, 0, 9)).toEqual([4, 1, 2]);
  expect(pageOf(select(undefined, set), { listed, matches }, 0, 9)).toEqual([4, 1, 2]);
  expect(pageOf(select(undefined, set), { listed: [1, 2, 4], matches }, 0, 9)).toEqual([4, 1, 2]);
  expect(pageOf(select(ranked, set), { listed }, 0, 9)).toEqual([2, 1, 4]);
});

test("what is boost comes first, unless something else fits the words far better", () => {
  const boost = Uint8Array.of(0, 0, 1, 0, 3);
  expect(pageOf(select(undefined, set), { boost }, 0, 9)).toEqual([4, 2, 1]);
  expect(pageOf(select(ranked, set), { boost }, 0, 9)).toEqual([2, 4, 1]);
});

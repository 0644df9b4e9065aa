import { expect, test } from "vitest";
import { mergePrefixes, type SizedTerm } from "../../../../core/search/write/merged-prefixes.ts";
import {
  NOWHERE,
  PART,
  type Place,
  placeCode,
  placeOf,
} from "../../../../core/search/codec/weights.ts";

const at = (place: Partial<Place>) =>
  placeCode({ position: NOWHERE, length: 0, rest: 0, close: 3, ...place });
const term = (text: string, place: number, documents: number[], size = 10): SizedTerm => ({
  term: text,
  groups: new Map([[place, documents]]),
  size,
});

test("only wide prefixes of several terms are merged, whole characters each", () => {
  const merged = mergePrefixes(
    [
      term("a", at({ rest: 1 }), [0]),
      term("ab", at({ rest: 1 }), [0]),
      term("abc", at({ rest: 1 }), [1]),
      term("b", at({ rest: 1 }), [2], 90),
      term("😀x", at({ rest: 1 }), [0], 20),
      term("😀y", at({ rest: 1 }), [3], 20),
    ],
    15,
    4,
  );
  expect(merged.map(([prefix]) => prefix)).toEqual(["a*", "😀*", "ab*"]);
  expect([...merged[1]![1].values()]).toEqual([[0, 3]]);
});

test("each document keeps its best place, coarsely", () => {
  const [[, groups] = ["", new Map<number, number[]>()]] = mergePrefixes(
    [
      term("xa", at({ position: 0, length: 1 }), [2]),
      term("xb", at({ rest: 6 }), [0, 2]),
      term("xc", at({ rest: 2 }), [0, 1]),
      term("xd", at({ position: PART, length: 2 }), [3]),
      term("xe", at({ position: 2, length: 4, rest: 2 }), [4]),
    ],
    1,
    5,
  );
  const places = [...groups].flatMap(([code, documents]) =>
    documents.map((document) => [document, placeOf(code)] as const),
  );
  expect(Object.fromEntries(places)).toEqual({
    0: { position: NOWHERE, length: 0, rest: 5, close: 0 },
    1: { position: NOWHERE, length: 0, rest: 2, close: 0 },
    2: { position: 0, length: 1, rest: 0, close: 3 },
    3: { position: PART, length: 2, rest: 0, close: 0 },
    4: { position: 2, length: 4, rest: 0, close: 1 },
  });
});

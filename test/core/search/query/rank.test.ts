import { describe, expect, test } from "vitest";
import { createRanker, type Ranked } from "../../../../core/search/query/rank.ts";
import { NO_PHRASE } from "../../../../core/search/query/terms.ts";
import type { Variant } from "../../../../core/search/query/variants.ts";
import { CLOSE, NOWHERE, type Place, placeWeight } from "../../../../core/search/codec/weights.ts";

const variant = (documents: number[], place: Partial<Place> = {}): Variant => {
  const whole = { position: NOWHERE, length: 0, rest: 2, close: CLOSE, ...place };
  const posting = { ...whole, weight: placeWeight(whole), documents: Uint32Array.from(documents) };
  return { term: "x", kind: "exact", postings: [posting], count: documents.length };
};
const word = (...variants: Variant[]) => ({ variants });
const order = ({ documents, scores }: Ranked) =>
  [...documents.keys()].sort((a, b) => scores[b]! - scores[a]!).map((i) => documents[i]!);

describe("documents with all words", () => {
  test.each([
    ["one word", [word(variant([1, 3]))], [1, 3]],
    ["two words", [word(variant([1, 2, 3])), word(variant([0, 2, 3]))], [2, 3]],
    ["a word in two variants", [word(variant([1]), variant([2]))], [1, 2]],
    ["a word that nothing holds", [word(variant([1])), word()], []],
    ["no word", [], []],
  ])("%s", (_, words, documents) => {
    expect([...createRanker(9, 9).all(words).documents].sort()).toEqual(documents);
  });
});

describe("stands before", () => {
  const title = (position: number, length: number) => ({ position, length, rest: 0 });
  test.each([
    ["the title before all else", [word(variant([0]), variant([1], title(1, 4)))], [1, 0]],
    [
      "the whole title before a longer one",
      [word(variant([0], title(0, 2)), variant([1], title(0, 1)))],
      [1, 0],
    ],
    [
      "words in order",
      [
        word(variant([0], title(1, 3)), variant([1], title(0, 3))),
        word(variant([0], title(0, 3)), variant([1], title(1, 3))),
      ],
      [1, 0],
    ],
    [
      "the rare word",
      [
        word(variant([0, 2, 3, 4, 5], { rest: 2 }), variant([1], { rest: 1 })),
        word(variant([0], { rest: 1 }), variant([1], { rest: 3 })),
      ],
      [1, 0],
    ],
    [
      "the best variant of a document",
      [word(variant([0], { rest: 1 }), variant([0], { rest: 6 }), variant([1], { rest: 5 }))],
      [0, 1],
    ],
    ["active before deprecated", [word(variant([8]), variant([7], { rest: 2 }))], [7, 8]],
  ])("%s", (_, words, expected) => {
    expect(order(createRanker(9, 8).all(words))).toEqual(expected);
  });
});

test("the ranker forgets what it ranked before", () => {
  const ranker = createRanker(9, 9);
  const words = [word(variant([1, 2], { position: 0, length: 1 })), word(variant([2]))];
  const first = ranker.all(words);
  ranker.most(words);
  expect(ranker.all(words)).toEqual(first);
  expect([...first.titled]).toEqual([1]);
});

test("most of the words, where there is no document with all", () => {
  const words = [word(variant([1, 2])), word(variant([2, 3])), word(variant([4])), word()];
  expect([...createRanker(9, 9).most(words).documents]).toEqual([2]);
  expect([...createRanker(9, 9).most([word()]).documents]).toEqual([]);
});

test("documents with all words before those that lack one", () => {
  const words = [word(variant([1, 2])), word(variant([1, 2])), word(variant([2, 3, 4, 5]))];
  expect(order(createRanker(9, 9).most(words))).toEqual([2, 1]);
});

test("documents with both common words of a question beside the one with its rare word and one of them", () => {
  const thirty = Array.from({ length: 30 }, (_, i) => i + 1);
  const words = [word(variant([1])), word(variant(thirty)), word(variant(thirty.slice(1)))];
  expect([...createRanker(300, 300).most(words).documents]).toEqual(thirty);
});

test("documents with some words of a sentence, where next to none has most", () => {
  const words = [word(variant([1, 2])), word(variant([1, 2])), word(variant([3, 4, 5]))];
  const of = { ...word(variant([6])), isOptional: true };
  expect(order(createRanker(9, 9).most(words))).toEqual([1, 2]);
  expect(order(createRanker(9, 9).most([...words, of]))).toEqual([1, 2, 3, 4, 5]);
});

test("a stop word excludes no document and finds none", () => {
  const words = [word(variant([1, 2])), { ...word(variant([2, 3])), isOptional: true }];
  expect(order(createRanker(9, 9).all(words))).toEqual([2, 1]);
  expect(order(createRanker(9, 9).most(words))).toEqual([2, 1]);
});

test("a title with the stop words, too, before a whole one without", () => {
  const wiki = word(
    variant([1], { position: 0, length: 1 }),
    variant([2], { position: 1, length: 3 }),
  );
  const the = { ...word(variant([2], { position: 0, length: 3 })), isOptional: true };
  expect(order(createRanker(9, 9).all([the, wiki]))).toEqual([2, 1]);
});

test("a whole keyword before one word of a title, not before all of them", () => {
  const add = word(variant([1, 2]), variant([3], { position: 0, length: 3 }));
  const category = word(variant([1]), variant([2, 3], { position: 1, length: 3 }));
  const phrased = { ...NO_PHRASE, exact: Uint32Array.of(1) };
  expect(order(createRanker(99, 99).all([add, category]))).toEqual([3, 2, 1]);
  const keyword = { rest: 5 };
  const held = [
    word(
      variant([1], keyword),
      variant([2], { rest: 1 }),
      variant([3], { position: 0, length: 3 }),
    ),
    word(variant([1], keyword), variant([2, 3], { position: 1, length: 3 })),
  ];
  expect(order(createRanker(99, 99).all(held, phrased))).toEqual([3, 1, 2]);
});

test("a word in the summary covers more than one that the description mentions", () => {
  const words = [word(variant([1], { rest: 1 })), word(variant([2], { rest: 3 }))];
  expect([...createRanker(9, 9).most(words).documents]).toEqual([2]);
});

test("documents with all words stay, however little each says", () => {
  const words = [
    word(variant([1], { rest: 1 }), variant([2, 3], { rest: 6 })),
    word(variant([1], { rest: 1 }), variant([2], { rest: 6 })),
  ];
  expect([...createRanker(9, 9).most(words).documents]).toEqual([1, 2]);
});

import { expect, test } from "vitest";
import {
  correctedQuery,
  withCorrections,
} from "../../../../core/search/query/spelling-correction.ts";
import { NO_PHRASE, type Terms } from "../../../../core/search/query/terms.ts";
import type { Variant } from "../../../../core/search/query/variants.ts";
import { CLOSE, NOWHERE } from "../../../../core/search/codec/weights.ts";

const variant = (term: string, kind: Variant["kind"], documents: number[]): Variant => ({
  term,
  kind,
  count: documents.length,
  postings: [
    {
      position: NOWHERE,
      length: 0,
      rest: 2,
      close: CLOSE,
      weight: 2,
      documents: Uint32Array.from(documents),
    },
  ],
});
const problem = { kind: "missing", path: "p" } as const;
const lookups: Terms = {
  find: (word) =>
    Promise.resolve({
      variants: [variant(word, "exact", [1])],
      isStopWord: false,
      phrases: [],
      stem: word,
      problems: [problem],
      files: [`terms/${word}`],
    }),
  holding: () => Promise.resolve({ variants: [], isStopWord: false, problems: [] }),
  phrased: () => Promise.resolve(NO_PHRASE),
  fileOf: (word) => `terms/${word}`,
};
const spellingWith = (...words: string[]) => ({
  correct: () =>
    Promise.resolve({
      corrections: words.map((word, i) => ({ word, edits: i === 0 ? 1 : 9 })),
      problems: [problem],
      files: ["words/forward-0"],
    }),
});

test.each([
  ["a lower worth", false, 0.9],
  ["half of that where the words are held as they were typed", true, 0.45],
])("corrections join the variants, at %s", async (_, isDoubtful, worth) => {
  const found = [{ variants: [variant("quary", "exact", [0])] }, { variants: [] }];
  const { words, problems, files } = await withCorrections(
    ["quary", "x"],
    found,
    { words: [true, false], isDoubtful },
    new Set(["terms/a"]),
    { terms: lookups, spelling: spellingWith("quarry", "query") },
  );
  expect(
    words[0]!.variants.map(({ term, kind, postings }) => [term, kind, postings[0]!.weight]),
  ).toEqual([
    ["quary", "exact", 2],
    ["quarry", "corrected", worth],
    ["query", "corrected", 0],
  ]);
  expect(words[1]).toEqual(found[1]);
  expect(problems).toEqual([problem, problem, problem]);
  expect([...files]).toEqual(["terms/a", "words/forward-0", "terms/quarry", "terms/query"]);
});

test.each([
  ["the best result", [0, 1], [1, 2], "quarry"],
  ["the best result, first", [1, 0], [2, 1], "quarry"],
  ["one that holds the word as typed", [0, 1], [2, 1], undefined],
  ["none", [], [], undefined],
])("the spelling of %s", (_, documents, scores, spelt) => {
  const found = [
    { variants: [variant("quary", "exact", [0]), variant("quarry", "corrected", [1])] },
  ];
  const ranked = {
    documents: Uint32Array.from(documents),
    scores: Float32Array.from(scores),
    titled: new Uint8Array(documents.length),
  };
  expect(correctedQuery(["quary"], found, ranked)).toBe(spelt);
});

test("where the words took many files, only the likeliest spelling and those in the same files", async () => {
  const taken = new Set(["terms/cat", "1", "2", "3", "4", "5"]);
  const { words, files } = await withCorrections(
    ["bat", "bad"],
    [{ variants: [] }, { variants: [] }],
    { words: [true, true], isDoubtful: false },
    taken,
    { terms: lookups, spelling: spellingWith("bar", "bet", "cat") },
  );
  const terms = words.map(({ variants }) => variants.map(({ term }) => term));
  expect(terms).toEqual([
    ["bar", "cat"],
    ["bar", "cat"],
  ]);
  expect([...files]).toEqual([...taken, "words/forward-0", "terms/bar"]);
});

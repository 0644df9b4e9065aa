import { expect, test } from "vitest";
import { alsoInside, holds, termsOfWord } from "../../../../core/search/query/marked-terms.ts";
import type { Variant } from "../../../../core/search/query/variants.ts";
import { CLOSE, NOWHERE } from "../../../../core/search/codec/weights.ts";

const place = { position: NOWHERE, length: 0, rest: 2, close: CLOSE, weight: 2 };
const variant = (term: string, kind: Variant["kind"], document = 0): Variant => ({
  term,
  kind,
  count: 1,
  postings: [{ ...place, documents: Uint32Array.of(document) }],
});

test.each([
  ["cit", true, [variant("citation", "prefix"), variant("cit*", "prefix")], ["cit*"]],
  ["citing", true, [variant("citing", "exact"), variant("cite", "form")], ["citing*", "cite"]],
  ["quary", true, [variant("quarry", "corrected")], ["quary*", "quarry*"]],
  ["of", false, [variant("of", "exact")], ["of"]],
  ["a", true, [variant("a", "exact"), variant("a*", "prefix")], ["a"]],
  ["駅", true, [variant("駅", "exact")], ["駅*"]],
])("%s (typed in part: %s)", (word, begins, variants, expected) => {
  expect(termsOfWord(word, { variants }, begins)).toEqual(expected);
});

test("a document holds a word in any variant", () => {
  const word = { variants: [variant("cite", "exact", 1), variant("citing", "form", 3)] };
  expect([1, 2, 3].map((document) => holds(word, document))).toEqual([true, false, true]);
});

test("inside long words, too: whole terms and beginnings of four letters or more", () => {
  expect(alsoInside([["ausleihe*", "ausleihen"], ["aus*"]])).toEqual([
    ["ausleihe*", "ausleihen", "*ausleihe*", "*ausleihen"],
    ["aus*"],
  ]);
});

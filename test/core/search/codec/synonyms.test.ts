import { expect, test } from "vitest";
import {
  decodeSynonyms,
  encodeSynonyms,
  isSynonyms,
  synonymStarts,
} from "../../../../core/search/codec/synonyms.ts";

test.each([
  [["cit"], ["reference"], "cit=reference"],
  [["edit", "counter"], ["count", "edits"], "counter&edit=count=edits"],
])("%j for %j", (stems, words, term) => {
  expect(encodeSynonyms(stems, words)).toBe(term);
  expect(decodeSynonyms(term)).toEqual({ stems: [...stems].sort(), words });
  expect(synonymStarts([...stems].sort()[0]!).some((start) => term.startsWith(start))).toBe(true);
});

test.each(["c++", "c#", "cite*", "", "2.0"])("%j is a term of another kind", (term) => {
  expect(isSynonyms(term)).toBe(false);
  expect(decodeSynonyms(term).words).toEqual([]);
});

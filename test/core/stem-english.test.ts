import { expect, test } from "vitest";
import { stemEnglish } from "../../core/stem-english.ts";

test.each([
  ["citing", "cite"],
  ["categorise", "categorize"],
  ["categorisation", "categorizing"],
  ["mapping", "maps"],
  ["referencing", "reference"],
  ["creation", "create"],
  ["collections", "collect"],
  ["detectors", "detecting"],
  ["automation", "automate"],
  ["collectors", "collect"],
  ["production", "produce"],
  ["tries", "trying"],
  ["added", "adds"],
  ["using", "use"],
  ["eyes", "eye"],
  ["ties", "tie"],
  ["referencing", "references"],
])("%s and %s", (word, other) => {
  expect(stemEnglish(word)).toBe(stemEnglish(other));
});

test.each([
  ["thesis", "these"],
  ["portion", "port"],
  ["station", "states"],
  ["production", "product"],
  ["added", "ads"],
  ["use", "us"],
])("%s, not %s", (word, other) => {
  expect(stemEnglish(word)).not.toBe(stemEnglish(other));
});

test.each(["vectors", "pgvectors", "reactors", "prospectors"])("%s and the singular", (word) => {
  const stem = stemEnglish(word);
  expect(stemEnglish(word.slice(0, -1))).toBe(stem);
  // Only so the index finds the forms: stemStart in search/codec/stems.ts.
  expect(word.startsWith(stem.slice(0, -1))).toBe(true);
});

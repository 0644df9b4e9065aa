import { expect, test } from "vitest";
import {
  decodeStem,
  encodeStem,
  hasStem,
  isInflected,
  stemStart,
} from "../../../../core/search/codec/stems.ts";

test.each([
  ["cite", "cite", ""],
  ["citing", "cite", "De"],
  ["queries", "queri", "F"],
  ["went", "go", "Ago"],
])("%s, %s", (term, stem, text) => {
  expect(encodeStem(term, stem)).toBe(text);
  expect(decodeStem(term, text)).toBe(stem);
  expect(hasStem(term, text, stem)).toBe(true);
  expect(hasStem(term, text, `${stem}x`)).toBe(false);
  expect(hasStem(term, text, `x${stem.slice(1)}`)).toBe(false);
});

test.each([
  ["maps", true],
  ["or", false],
  ["2.0", false],
  ["c++", false],
  ["", false],
])("%j has forms: %s", (word, has) => {
  expect(isInflected(word)).toBe(has);
});

test("forms begin with all of a stem but its last letter", () => {
  expect(stemStart("cite")).toBe("cit");
  expect(stemStart("map")).toBe("map");
});

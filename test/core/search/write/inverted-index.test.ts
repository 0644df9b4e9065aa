import { expect, test } from "vitest";
import { buildInvertedIndex } from "../../../../core/search/write/inverted-index.ts";
import { NOWHERE, PART, placeOf } from "../../../../core/search/codec/weights.ts";
import { documentWith } from "../../../fixtures/search-index.ts";

const index = buildInvertedIndex([
  documentWith({
    id: "a",
    title: "Open C++ OpenBook",
    summary: "Open the book",
    keywords: ["reader"],
  }),
  documentWith({ id: "b", title: "Other", summary: "A reader" }, "Reader reader reader"),
]);
const places = (term: string) =>
  [...(index.get(term) ?? [])].map(([code, documents]) => ({ ...placeOf(code), documents }));

test.each([
  ["open", 0, 3],
  ["c++", 1, 3],
  ["openbook", 2, 3],
  ["book", PART, 3],
  ["c", PART, 3],
])("%s stands in the title at %d of %d", (term, position, length) => {
  expect(places(term)).toEqual([expect.objectContaining({ position, length, documents: [0] })]);
});

test("a word that stands in the title both for itself and as a part stands for itself", () => {
  const terms = buildInvertedIndex([documentWith({ id: "a", title: "OpenBook (Book)" })]);
  const [code] = terms.get("book")!.keys();
  expect(placeOf(code!)).toMatchObject({ position: 1, length: 2 });
});

test("keywords are worth more than summary and description", () => {
  const [first, second] = places("reader").sort((a, b) => b.rest - a.rest);
  expect(first).toMatchObject({ position: NOWHERE, documents: [0] });
  expect(second).toMatchObject({ position: NOWHERE, documents: [1] });
  expect(first!.rest).toBeGreaterThan(second!.rest);
});

import { describe, expect, test } from "vitest";
import { nearestTerms } from "../../../../core/search/query/nearest-terms.ts";

const terms = [
  ["citing", "Add citations", "Back statements with sources: references, footnotes."],
  ["deleting", "Delete pages or files", "Ask for what should go to be removed."],
  ["uploading", "Upload files", "Put pictures, sound and video where all may use them."],
  ["translating", "Translate", "Bring pages into another language."],
  ["patrolling", "Patrol recent changes", "Look over what others have just done."],
  ["merging", "Merge duplicates", "Make one of two that mean the same."],
  ["categorizing", "Sort into categories", "Put pages in their place."],
  ["analysis", "Analyse data", "Count, compare and draw."],
  ["editing", "Edit pages", "Write and correct."],
  ["spam", "Fight spam", "Find links that advertise."],
].map(([id, title, description]) => ({ id: id!, title: title!, description: description! }));

const near = (query: string, most = 3) => nearestTerms(query, terms, most).map(({ id }) => id);

describe("the tasks nearest to", () => {
  const table: [string, string[]][] = [
    ["citation helper", ["citing"]],
    ["how do I upload my picture", ["uploading"]],
    ["translatoin", ["translating"]],
    ["duplicate references", ["merging", "citing"]],
    ["pages", []],
    ["spam", ["spam"]],
    ["zzqqx", []],
    ["a in of to", []],
    ["", []],
    ["🐋 \u0000", []],
  ];
  test.each(table)("%j", (query, expected) => expect(near(query)).toEqual(expected));
});

test("no more than wanted", () => expect(near("delete upload merge", 2)).toHaveLength(2));

test("a word of the title counts more than one of the description", () => {
  const both = [
    { id: "about", title: "Other", description: "Maps." },
    { id: "titled", title: "Draw maps", description: "" },
    ...terms,
  ];
  expect(nearestTerms("maps", both, 2).map(({ id }) => id)).toEqual(["titled", "about"]);
});

test("200 words and a long vocabulary are answered at once", () => {
  const many = Array.from({ length: 40 }, () => terms).flat();
  const start = performance.now();
  nearestTerms(Array.from({ length: 5_000 }, (_, i) => `word${i}`).join(" "), many, 3);
  expect(performance.now() - start).toBeLessThan(1_000);
});

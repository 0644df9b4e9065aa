import { expect, test } from "vitest";
import { hiddenText } from "../../../../core/search/write/hidden-texts.ts";

test.each([
  ["nothing", undefined, undefined, {}],
  ["a description", "Has an *edit counter*.", [], { description: "Has an edit counter." }],
  ["technologies", "", ["Python"], { technologies: ["Python"] }],
])("%s", (_, description, technologies, expected) => {
  expect(hiddenText(description, technologies)).toEqual(expected);
});

test("a long description ends at a word", () => {
  const { description } = hiddenText("word ".repeat(2000));
  expect(description!.length).toBeLessThanOrEqual(1201);
  expect(description).toMatch(/ word…$/);
});

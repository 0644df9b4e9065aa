import { describe, expect, test } from "vitest";
import type { RenderedExample } from "../../../schema/check/examples.ts";
import { deriveExamples } from "../../../scripts/generate/examples.ts";
import { staleDerived } from "../../../scripts/generate/derived.ts";
import { readExamples } from "../../../scripts/generate/example-catalog.ts";

const files = await deriveExamples();
const shown = JSON.parse(files[0]!.text) as RenderedExample[];

test("is committed as it would be derived", async () => {
  expect(await staleDerived(files)).toEqual([]);
});

test("holds every example, in order", async () => {
  expect(shown.map(({ rule, file }) => [rule, file])).toEqual(
    (await readExamples()).map(({ rule, file }) => [rule, file]),
  );
});

describe("says what the checker says", () => {
  test.each([
    ["unknown-term", { line: 2, column: 5, suggestion: "citing" }],
    ["duplicate-key", { line: 4, column: 1, message: expect.stringContaining("line 3") as string }],
    ["not-a-file", { message: "This is a folder, not a file." }],
  ])("%s", (rule, told) => {
    expect(shown.find((example) => example.rule === rule)).toMatchObject(told);
  });

  test("where there is no line, there is none", () => {
    expect(shown.find(({ rule }) => rule === "url-missing")).not.toHaveProperty("line");
  });
});

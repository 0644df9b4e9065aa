import { describe, expect, test } from "vitest";
import type { Content } from "../../schema/check/examples.ts";
import { PROBLEMS } from "../../schema/check/problems.ts";
import { pathWords, ruleGroups, shownContent, type ShownContent } from "../../site/rules.ts";

const rules = ruleGroups.flatMap((group) => group.rules);

test("every problem of the table has a page, once", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(PROBLEMS).sort());
});

describe.each(rules)("$id", ({ id, href, title, advice, examples }) => {
  test("stands at the address that the checker names", () => {
    expect(href).toBe(`/help/rules/${id}/`);
  });
  test("has a heading of its own", () => {
    expect(title).toMatch(/^[A-Z].{5,60}[^.]$/);
    expect(rules.filter((other) => other.title === title)).toHaveLength(1);
  });
  test("has examples, each with what to do", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.message).not.toBe("");
      expect(example.advice).not.toBe("");
      if (advice !== undefined) expect(example.advice).toBe(advice);
      const { file, wrong, right, rightFile = file } = example;
      expect([rightFile, right]).not.toEqual([file, wrong]);
    }
  });
});

test.each<[Content, number | undefined, ShownContent]>([
  ["a: 1\n", undefined, { text: ["a: 1\n", "", ""], note: "The relevant lines." }],
  ["a: 1\nb: 2\nc: 3\n", 2, { text: ["a: 1\n", "b: 2\n", "c: 3\n"], note: "The relevant lines." }],
  [{ text: "a: 1" }, 1, { text: ["", "a: 1", ""] }],
  [{ text: "a: 1" }, 9, { text: ["a: 1", "", ""] }],
  [
    { text: "é", encoding: "latin1" },
    undefined,
    { text: ["é", "", ""], note: "Saved as Latin-1." },
  ],
  [
    { text: "# ", padded: 9 },
    1,
    { text: ["", "# ", ""], note: "It goes on like this: 9 bytes in all." },
  ],
  [{ link: "x.yaml" }, undefined, { note: "This is a symbolic link to x.yaml." }],
  [{ folder: true }, undefined, { note: "This is a folder." }],
  [{ absent: true }, undefined, { note: "There is no such file." }],
])("%j with line %s", (content, line, shown) => {
  expect(shownContent(content, line)).toEqual(shown);
});

test("the catalog's folder has a name, too", () => {
  expect(pathWords(".")).toBe("catalog/");
  expect(pathWords("tools/lamp.yaml")).toBe("tools/lamp.yaml");
});

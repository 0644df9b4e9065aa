import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../schema/check/positions.ts";
import { offsetsInAnyYaml, readAnyYaml } from "../../../schema/read/any-yaml.ts";
import { positionsIn, readDocument } from "../../../schema/read/document.ts";
import { offsetInSimpleYaml, readSimpleYaml } from "../../../schema/read/simple-yaml.ts";

/** Value, problems and the position of every part are those that the parser of all YAML finds. */
function expectAgreement(text: string): void {
  const exact = readAnyYaml("a.yaml", text);
  expect(readDocument("a.yaml", text)).toEqual(exact);
  const [find, offsetAt, lines] = [positionsIn(text), offsetsInAnyYaml(text), linesOf(text)];
  for (const path of pathsIn(exact.value))
    for (const part of ["key", "value"] as const)
      expect([path, find(path, part)]).toEqual([path, lines.positionAt(offsetAt(path, part))]);
}

function pathsIn(value: unknown): (string | number)[][] {
  const absent = [["absent"], [99], [0, "absent"]];
  if (typeof value !== "object" || value === null) return absent;
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, child]) =>
    [[], ...pathsIn(child)].map((path) => [isList ? Number(key) : key, ...path]),
  );
  return [...absent, ...inner];
}

describe("read here", () => {
  const cases: [title: string, text: string, value: unknown][] = [
    [
      "fields and a comment",
      "# x\n\na: b c\n# y\nd: https://x/#y\n",
      { a: "b c", d: "https://x/#y" },
    ],
    ["a field in a field", "a:\n  b: c\n", { a: { b: "c" } }],
    ["a list under its key", "a:\n- b\n- c\nd: e\n", { a: ["b", "c"], d: "e" }],
    ["a list of maps", "- a: b\n  c:\n    - d\n- e: f\n", [{ a: "b", c: ["d"] }, { e: "f" }]],
    [
      "words in brackets",
      'a: [b, wiki:C, "*"]\nd: []\ne: {}\n',
      { a: ["b", "wiki:C", "*"], d: [], e: {} },
    ],
    ["quotes", "a: \"b: c\"\nd: 'true'\n", { a: "b: c", d: "true" }],
    ["a folded text", "a: >-\n  b\n  c\n\n  d\ne: f\n", { a: "b c\nd", e: "f" }],
    ["a text of lines", "a: |\n  b\n    c\n\n", { a: "b\n  c\n" }],
    ["a date", "a: 2026-01-31\n", { a: "2026-01-31" }],
    ["an empty value", "a:\nb: c\n", { a: null, b: "c" }],
  ];
  test.each(cases)("%s", (_, text, value) => {
    expect(readSimpleYaml(text)?.value).toEqual(value);
    expectAgreement(text);
  });
});

describe("left to the parser of all YAML", () => {
  const cases: [title: string, text: string][] = [
    ["a number", "a: 1\n"],
    ["yes and no of YAML", "a: True\n"],
    ["nothing", "a: ~\n"],
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !b c\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a key twice", "a: b\na: c\n"],
    ["a key that is a number", "1: b\n"],
    ["a prototype as a key", "__proto__: b\n"],
    ["a colon in a value", "a: b: c\n"],
    ["a no-break space behind a colon", "- a:\u00a0b\n"],
    ["a comment behind a value", "a: b # c\n"],
    ["a comment behind a key", "a: # c\n  b: c\n"],
    ["a value on two lines", "a: b\n  c\n"],
    ["a tab", "a:\tb\n"],
    ["Windows line ends", "a: b\r\n"],
    ["a space at the end of a line", "a: b \n"],
    ["no line end", "a: b"],
    ["an escape", 'a: "b\\n"\n'],
    ["empty quotes", "a: ''\n"],
    ["a list in a list", "- - a\n"],
    ["a map in braces", "a: { b: c }\n"],
    ["uneven indentation", "a:\n    b: c\n  d: e\n"],
    ["a folded text with an indented line", "a: >\n  b\n    c\n"],
    ["a text without a line", "a: |\nb: c\n"],
    ["a comment inside a text", "a: |\n    b\n  # c\n"],
    ["two documents", "a: b\n---\nc: d\n"],
    ["JSON", '{ "a": "b" }\n'],
    ["a word", "a\n"],
    ["comments only", "# a\n"],
    ["deep nesting", Array.from({ length: 40 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
    ["an unprintable character", "a: \u0007\n"],
  ];
  test.each(cases)("%s", (_, text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });
});

test("a missing part: the place of the nearest part around it", () => {
  const text = "a:\n  - b\n";
  expect(offsetInSimpleYaml(readSimpleYaml(text)!, ["a", 7, "c"], "value")).toBe(5);
});

test("the default catalog: both readers agree", () => {
  for (const folder of ["catalog/tools", "catalog/vocabularies", "schema/examples"])
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml")))
      expectAgreement(readFileSync(`${folder}/${name}`, "utf8"));
});

describe("whatever the text, both readers agree", () => {
  test("lines that are nearly simple", () => {
    const lines = fc.constantFrom(
      ..."a: b|c:|d: >-|e: |f: >|g: d|h: [a, b]|i: []|j: \"k, l\"|k: 'm'|l: 2026-01-31".split("|"),
      ..."- a|- b: c|- d:|-|- >-|a b|x, y|# c|a: b # c|a: [b,c]|a: [ b ]|b: {}|c: 'it''s'".split(
        "|",
      ),
      ...'a: -b|a: .5|a: 0x1F|a: 1e3|a: yes|a: null|a: b:c|a: b:|a: "b" c|a: b\u00a0|- b:\u00a0c|é: f|---|...'.split(
        "|",
      ),
      "e: |",
      "m: |-",
      "",
      "a: \ufeffb",
      "a:  b",
      "a : b",
      "a: b\u2028c",
      "a: b\u0085",
      "<<: a",
      "null: a",
      "true: b",
    );
    const indented = fc.tuple(fc.integer({ min: 0, max: 4 }), lines);
    const texts = fc.array(indented, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(texts, fc.boolean(), (parts, ends) => {
        const text = parts.map(([indent, line]) => " ".repeat(indent) + line).join("\n");
        expectAgreement(ends ? `${text}\n` : text);
      }),
      { numRuns: 5000 },
    );
  });

  test("a value, plain or in brackets", () => {
    const characters = fc.string({
      unit: fc.constantFrom(..."ab1 :#-,.'\"\\[]{}&*!|>%@`~+eéx0".split("")),
    });
    fc.assert(
      fc.property(characters, (value) => {
        expectAgreement(`a: ${value}\n`);
        expectAgreement(`a: [${value}]\n`);
        expectAgreement(`- ${value}\n`);
        expectAgreement(`a: >-\n  ${value}\n  b\n`);
      }),
      { numRuns: 3000 },
    );
  });
});

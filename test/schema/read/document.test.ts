import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsIn, readDocument } from "../../../schema/read/document.ts";

function told(text: string): string[] {
  return readDocument("a.yaml", text).problems.map(({ at, problem }) => {
    const place = at.position === undefined ? "1:1" : `${at.position.line}:${at.position.column}`;
    return `${place} ${problem.rule}`;
  });
}

describe("bad input", () => {
  const cases: [title: string, text: string, problems: string[]][] = [
    ["nothing", "", ["1:1 file-empty"]],
    ["comments only", "# a\n# b\n", ["1:1 file-empty"]],
    ["null", "~\n", ["1:1 file-empty"]],
    ["three dashes", "---\n", ["1:1 file-empty"]],
    ["a colon in a value", "title: Lamp: bright\n", ["1:8 yaml-syntax"]],
    ["a tab", "a:\n\tb: 1\n", ["2:1 yaml-syntax"]],
    ["an open quote, told where it begins", 'a: 1\ntitle: "Lamp\nb: 2\n', ["2:8 yaml-syntax"]],
    ["an open bracket", "a: [1, 2\nb: 3\n", ["2:1 yaml-syntax"]],
    ["an open brace at the end", "a: { b: 1", ["1:10 yaml-syntax"]],
    ["an at sign", "title: @lamp\n", ["1:8 yaml-syntax"]],
    ["a backtick", "title: `lamp`\n", ["1:8 yaml-syntax"]],
    ["a star", "wikis: *\n", ["1:8 yaml-syntax"]],
    ["a name behind a star", "wikis: *.example.org\n", ["1:8 yaml-syntax"]],
    ["no colon", "title Lamp\nsummary: x\n", ["1:1 yaml-syntax"]],
    ["uneven indentation", "a:\n    b: 1\n  c: 2\n", ["3:1 yaml-syntax"]],
    ["a Windows path in double quotes", 'a: "C:\\Users"\n', ["1:7 yaml-syntax"]],
    ["an apostrophe in single quotes", "a: 'it's'\n", ["1:8 yaml-syntax"]],
    ["a list and fields mixed", "- a\nb: c\n", ["2:1 yaml-syntax"]],
    ["a dash without its space", "a:\n- b\n-c\n", ["3:1 yaml-syntax"]],
    ["JSON cut short", '{"a": 1, "b": ', ["1:15 yaml-syntax"]],
    ["merge conflict marks", "<<<<<<< HEAD\na: 1\n=======\na: 2\n", ["1:1 yaml-syntax"]],
    ["HTML", "<!DOCTYPE html>\n<p>a: b</p>\n", ["1:1 yaml-syntax"]],
    ["one key twice", "a: 1\nb: 2\na: 3\n", ["3:1 duplicate-key"]],
    ["one key twice, deep down", "a:\n  b: 1\n  b: 2\n", ["3:3 duplicate-key"]],
    ["one key twice in JSON", '{"a": 1, "a": 2}', ["1:10 duplicate-key"]],
    ["two documents", "a: 1\n---\nb: 2\n", ["2:1 several-documents"]],
    ["text behind the end", "a: 1\n...\nb: 2\n", ["3:1 several-documents"]],
    ["a tag", "a: !x b\n", ["1:4 yaml-feature"]],
    ["binary data", "a: !!binary aGk=\n", ["1:4 yaml-feature"]],
    ["a % line", "%X 1\n---\na: b\n", ["1:1 yaml-feature"]],
    ["a list as a key", "? [a]\n: b\n", ["1:3 yaml-feature"]],
    ["an alias without its anchor", "a: *b\n", ["1:4 yaml-syntax"]],
    ["an alias to itself", "a: &a [*a]\n", ["1:8 too-many-aliases"]],
    ["brackets without end", "[".repeat(100_000), ["1:1 nested-too-deep"]],
    ["maps without end", "{a: ".repeat(20_000), ["1:1 nested-too-deep"]],
    ["dashes without end", "- ".repeat(20_000), ["1:1 nested-too-deep"]],
  ];
  test.each(cases)("%s", (title, text, problems) => {
    // How deep the parser gets before it gives up depends on the machine's stack.
    const any = title.endsWith("without end");
    const found = any ? told(text).map((line) => line.replace(/^\S+/, "1:1")) : told(text);
    expect(found).toEqual(problems);
  });
});

describe("good input", () => {
  const cases: [title: string, text: string, value: unknown][] = [
    ["YAML", "a: 1\n", { a: 1 }],
    ["JSON", '{\n\t"a": [1, "\\u00e9", "a\\/b"]\n}', { a: [1, "é", "a/b"] }],
    ["Windows line ends", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", { a: "x\ny\n", b: 1 }],
    ["no line end", "a: 1", { a: 1 }],
    ["a document that ends", "---\na: 1\n...\n", { a: 1 }],
    [
      "the words of old YAML are words",
      "%YAML 1.1\n---\na: yes\nb: 2026-01-31\n",
      { a: "yes", b: "2026-01-31" },
    ],
    ["a merge key is a key", "<<: { a: 1 }\n", { "<<": { a: 1 } }],
    ["an empty value", "a:\n", { a: null }],
  ];
  test.each(cases)("%s", (_, text, value) => {
    expect(readDocument("a.yaml", text)).toEqual({ value, problems: [] });
  });

  test("many keys take no longer than their number", () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `k${i}: v\n`).join("");
    expect(Object.keys(readDocument("a.yaml", text).value as object)).toHaveLength(50_000);
  });
});

test("whatever the text: problems, never an exception", () => {
  const pieces = fc.constantFrom(
    ..."abc: -?\"'[]{},#&*!|>%@`\n\t \\~<".split(""),
    "---\n",
    "<<: ",
    "&a ",
    "*a",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const { value, problems } = readDocument("a.yaml", text);
      expect(value !== undefined || problems.length > 0).toBe(true);
      positionsIn(text)(["a", 0, "b"]);
    }),
    { numRuns: 500 },
  );
});

describe("placesIn", () => {
  const text =
    "# x\ntitle: Lamp\nneeds:\n  use: { sql: required }\ntasks:\n  - a\n  - b\nempty:\nalias: &l [1, 2]\nuse: *l\n";
  const find = positionsIn(text);
  const cases: [path: (string | number)[], part: "key" | "value", place: string][] = [
    [[], "value", "2:1"],
    [["title"], "key", "2:1"],
    [["title"], "value", "2:8"],
    [["needs", "use", "sql"], "key", "4:10"],
    [["needs", "use", "sql"], "value", "4:15"],
    [["tasks", 1], "value", "7:5"],
    [["empty"], "value", "8:1"],
    [["use", 1], "value", "9:15"],
    [["title", "deeper"], "value", "2:8"],
    [["needs", "absent"], "value", "4:3"],
    [["absent"], "key", "2:1"],
    [["tasks", 9], "value", "6:3"],
  ];
  test.each(cases)("%j %s", (path, part, place) => {
    const { line, column } = find(path, part);
    expect(`${line}:${column}`).toBe(place);
  });

  test("of a key that stands twice the last counts", () => {
    expect(positionsIn("a: 1\na: 2\n")(["a"], "key")).toEqual({ line: 2, column: 1 });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsIn, readDocument } from "../../../schema/read/document.ts";

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
    ["a merge key in quotes is a key", '"<<": { a: 1 }\n', { "<<": { a: 1 } }],
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

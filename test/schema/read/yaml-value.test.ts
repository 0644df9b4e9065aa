import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { linesOf } from "../../../schema/check/positions.ts";
import { offsetOf, toValue } from "../../../schema/read/yaml-value.ts";

const read = (text: string) =>
  toValue("a.yaml", parseDocument(text, { uniqueKeys: false, schema: "core" }), linesOf(text));

describe("toValue", () => {
  const cases: [text: string, value: unknown, problems: string[]][] = [
    ["a: 1\nb: [x, true, null]\n", { a: 1, b: ["x", true, null] }, []],
    ["a: 2026-01-31\n", { a: "2026-01-31" }, []],
    ["a: no\n", { a: "no" }, []],
    ["2024: x\ntrue: y\n", { "2024": "x", true: "y" }, []],
    ["a: 1\na: 2\na: 3\n", { a: 3 }, ["duplicate-key 2:1", "duplicate-key 3:1"]],
    ['a: "x\\u0000"\n', { a: "x\0" }, ["unprintable-character 1:4"]],
    ['"\\u0007": x\n', { "\u0007": "x" }, ["unprintable-character 1:1"]],
    ['a: "\\ud800"\n', { a: "\ud800" }, ["unprintable-character 1:4"]],
    ['a: "\\ud83d\\ude00"\n', { a: "😀" }, []],
    ["? [x]\n: y\nb: 1\n", { b: 1 }, ["yaml-feature 1:3"]],
    ["a: &x 1\nb: *x\n", { a: 1, b: 1 }, []],
    ["a: &x [*x]\n", undefined, ["too-many-aliases 1:8"]],
    ["a: *x\n", undefined, ["yaml-syntax 1:4"]],
    [`${"[".repeat(60)}${"]".repeat(60)}`, undefined, ["nested-too-deep 1:42"]],
  ];
  test.each(cases)("%j", (text, value, problems) => {
    const found = read(text);
    expect(found.value).toEqual(value);
    const reported = found.problems.map(
      ({ at: { position }, problem: { rule } }) => `${rule} ${position?.line}:${position?.column}`,
    );
    expect(reported).toEqual(problems);
  });

  test("a bomb of aliases is not unfolded", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    const { value, problems } = read(`a: &a-1 x\n${lines.join("\n")}\n`);
    expect(value).toBeUndefined();
    expect(problems.map(({ problem }) => problem.rule)).toEqual(["too-many-aliases"]);
  });

  test("__proto__ is a key like others", () => {
    const { value } = read("__proto__: { polluted: yes }\n");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("what is written as YAML is read back", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(read(stringify({ value }, { aliasDuplicateObjects: false })).value).toEqual({
          value,
        });
      }),
      { numRuns: 200 },
    );
  });
});

test("offsetOf knows nothing of nodes that are not there", () => {
  expect(offsetOf(null)).toBeUndefined();
});

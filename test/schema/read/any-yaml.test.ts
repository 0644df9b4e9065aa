import { describe, expect, test } from "vitest";
import { readAnyYaml } from "../../../schema/read/any-yaml.ts";

function told(text: string): string[] {
  return readAnyYaml("a.yaml", text).problems.map(({ at, problem }) => {
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
    ["a conflict", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", ["1:1 merge-conflict"]],
    ["a conflict's middle that was left", "a: 1\r\n=======\r\n", ["2:1 merge-conflict"]],
    ["a conflict's end", "a: 1\n>>>>>>> x\n", ["2:1 merge-conflict"]],
    ["a line of equals signs in a text", "a: |\n  B\n  =======\n", []],
    ["a merge key", "a: &a { b: 1 }\nc:\n  <<: *a\n", ["3:3 yaml-feature"]],
    ["a no-break space at an indent", "a:\n\u00a0\u00a0b: 1\n", ["2:1 strange-space"]],
    ["one at a later indent", "a:\n  b: 1\n  \u00a0c: 1\n", ["3:3 strange-space"]],
    ["one behind a dash", "a:\n  -\u00a0b\n", ["2:4 strange-space"]],
    ["one behind a colon", "a: 1\nb:\u00a0c\nd: 1\n", ["2:3 strange-space"]],
    ["one behind the colon of an item", "a:\n  - b:\u00a0c\n", ["2:7 strange-space"]],
    ["one before a colon", "a: 1\nb\u00a0: c\n", ["2:2 strange-space"]],
    ["one before a value", "a: \u00a0b\n", []],
    ["one in a value that reads like a field", "a: b:\u00a0c\n", []],
    ["a wide one", "a:\n  -\u3000b\n", ["2:4 strange-space"]],
    ["one between words", "a: b\u00a0c\n", []],
    ["one behind a colon in a text", "a: |\n  b:\u00a0c\n", []],
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

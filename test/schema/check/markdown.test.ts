import { describe, expect, test } from "vitest";
import {
  blocksOf,
  decodeEscapes,
  linksIn,
  markdownIn,
  removedContent,
} from "../../../schema/check/markdown.ts";
import type { SourceFile } from "../../../schema/read/source-file.ts";

test("markdownIn: fields that are Markdown, but no others of that name", () => {
  const found = (schema: string, value: unknown) =>
    markdownIn({ path: "x.yaml", schema, value } as SourceFile).map(({ in: path }) => path);
  expect(found("tool", { description: "x", summary: "x" })).toEqual([["description"]]);
  expect(found("questions", [{}, { evidence: "x" }])).toEqual([[1, "evidence"]]);
  expect(found("chart", { description: "x" })).toEqual([]);
});

/** A test that takes longer fails, even where nothing can interrupt it. */
const SOON = { timeout: 5000 };

describe("droppedIn", () => {
  const cases: [markdown: string, html: string[], links: string[]][] = [
    ["plain *words* and a < b > c", [], []],
    ["<b>x</b>", ["<b>", "</b>"], []],
    ['<img src="x" onerror="y">', ['<img src="x" onerror="y">'], []],
    ["<br/>", ["<br/>"], []],
    ["<!-- x -->", ["<!--"], []],
    ["<https://a.example.org/>", [], []],
    ["<http://a.example.org/>", [], ["http://a.example.org/"]],
    ["<mailto:a@example.org>", [], ["mailto:a@example.org"]],
    ["[x](https://a.example.org)", [], []],
    ["[x](#part)", [], []],
    ["[x](http://a.example.org)", [], ["http://a.example.org"]],
    ["[x]( javascript:alert(1))", [], ["javascript:alert(1"]],
    ["[x](</relative>)", [], ["/relative"]],
    ["![x](data:image/png;base64,x)", [], ["data:image/png;base64,x"]],
    ["[x]: ftp://a.example.org", [], ["ftp://a.example.org"]],
    ["see http://a.example.org/", [], ["http://a.example.org/"]],
    ["`<b>` and ``[x](y)``", [], []],
    ["```html\n<b>x</b>\n```\n", [], []],
    ["```\n<b>\n```\n<i>x</i>", ["<i>", "</i>"], []],
    ["~~~\n[x](y)\n~~~", [], []],
    ["``` is no fence\n\n<b>", ["<b>"], []],
  ];
  test.each(cases)("%s", (markdown, html, links) => {
    expect(removedContent(markdown)).toEqual({ html, links });
  });

  test.each(["`<[(".repeat(2500), "```\n".repeat(2500)])("%.9s… takes no time", SOON, (text) => {
    expect(removedContent(text)).toEqual({ html: [], links: [] });
  });
});

describe("linksIn", () => {
  test.each([
    ["[https://a.example](https://a.example)", ["https://a.example", "https://a.example"]],
    ["**https://a.example**, (https://b.example/c).", ["https://a.example", "https://b.example/c"]],
    ["https://a.example: “https://b.example”", ["https://a.example", "https://b.example"]],
    ["见（https://a.example/）。", ["https://a.example/"]],
    ["https://[::1]/ and https://a@b", ["https://[::1]/", "https://a@b"]],
    ["[x][y]\n\n[y]: <https://a.example>", ["https://a.example"]],
    ["`https://a.example`", []],
  ])("%s", (markdown, links) => expect(linksIn(markdown)).toEqual(links));
});

test.each([
  ["https://a&#64;b", "https://a@b"],
  ["https://a&#x40;b", "https://a@b"],
  ["https&colon;&sol;&sol;a&commat;b", "https://a@b"],
  ["https\\://a\\@b", "https://a@b"],
  ["https://a/?b&c", "https://a/?b&c"],
])("decodeEscapes: %s", (target, decoded) => expect(decodeEscapes(target)).toBe(decoded));

describe("blocksOf", () => {
  const cases: [markdown: string, blocks: string[]][] = [
    ["", []],
    ["one\nline", ["one line"]],
    ["one\n\n  two", ["one", "two"]],
    ["# Head\none\n## Head\ntwo", ["one", "two"]],
    ["Choose:\n- one\n- two\n1. three", ["Choose:", "one", "two", "three"]],
    ["> quoted\n> words", ["quoted words"]],
    ["**bold** and _slanted_", ["bold and slanted"]],
    [
      'see [the page](https://a.example.org/ "x") or [this][1]\n\n[1]: https://b.example.org',
      ["see the page or this"],
    ],
    ["![A picture.](https://a.example.org/a.png) Words", ["Words"]],
    ["see <https://a.example.org/?b> or https://a.example.org/?c.", ["see X or X."]],
    ["run `a. B`\n\n```\ncode\n```\n", ["run X"]],
    ["press <kbd>Enter</kbd>", ["press Enter"]],
  ];
  test.each(cases)("%s", (markdown, blocks) => {
    expect(blocksOf(markdown)).toEqual(blocks);
  });

  const many = (piece: string) => piece.repeat(10_000 / piece.length);
  const long: [piece: string, blocks: string[]][] = [
    ["`<[(", ["X<[(".repeat(1250)]],
    ["![", [many("![")]],
    ["[a](", [many("[a](")]],
    ["> ", []],
    ["https://", ["X"]],
    ["- ", [many("- ").slice(2, -1)]],
    ["\n ", []],
  ];
  test.each(long)("many of %j take no time", SOON, (piece, blocks) => {
    expect(blocksOf(many(piece))).toEqual(blocks);
  });
});

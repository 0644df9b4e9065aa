import { describe, expect, test } from "vitest";
import { droppedIn } from "../../schema/markdown.ts";

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
    expect(droppedIn(markdown)).toEqual({ html, links });
  });

  test("a long text of backticks and brackets takes no time", () => {
    const text = "`<[(".repeat(2500);
    expect(droppedIn(text)).toBeDefined();
    expect(droppedIn("```\n".repeat(2500))).toBeDefined();
  });
});

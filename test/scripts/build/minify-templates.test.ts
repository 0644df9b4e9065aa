import { describe, expect, test } from "vitest";
import { thinCss, thinHtml, thinTemplates } from "../../../scripts/build/minify-templates.ts";

describe("CSS", () => {
  test.each([
    ["\n  .a {\n    color: red;\n    margin: 0 1px;\n  }\n", " .a{color:red;margin:0 1px}"],
    [".a .b > .c, .d :hover { inset: 0 }", ".a .b > .c,.d :hover{inset:0}"],
    ["a { width: calc(1px + 2px - 3px) }", "a{width:calc(1px + 2px - 3px)}"],
    ["/* x; y { */ a { b: c; /* d */ }", " a{b:c}"],
    ["a { b: c; /* d */ e: f /* ; */ ; }", "a{b:c;e:f}"],
    ['a { b: ";}" }', 'a{b:";}"}'],
    ['a::before { content: "a  ;  { b" }', 'a::before{content:"a  ;  { b"}'],
    ["a::before { content: ' \\' : ; ' }", "a::before{content:' \\' : ; '}"],
    ["@media (min-width: 3rem) and (x) { a { b: c } }", "@media (min-width:3rem) and (x){a{b:c}}"],
    [" .after", " .after"],
    ["color: ", "color:"],
    ["\n", " "],
  ])("%j → %j", (css, expected) => {
    expect(thinCss(css)).toBe(expected);
  });
});

describe("HTML", () => {
  test.each([
    [["<p>\n   a  b\n</p>"], ["<p> a b </p>"]],
    [['<a\n  href="x"\n  class="a  b"\n>c</a\n>'], ['<a href="x" class="a  b">c</a>']],
    [
      ['<p class="a  ', "  b  ", '">  c'],
      ['<p class="a  ', "  b  ", '"> c'],
    ],
    [["<p title='a  \"  b'>  c"], ["<p title='a  \"  b'> c"]],
    [
      ["<p .a=", "\n  ?b=", "\n>", "  c  <", ">"],
      ["<p .a=", " ?b=", ">", " c <", ">"],
    ],
    [["<pre>\n  a\n</pre>"], ["<pre>\n  a\n</pre>"]],
    [["  a\u00a0\u00a0b  "], [" a\u00a0\u00a0b "]],
  ])("%j → %j", (pieces, expected) => {
    expect(thinHtml(pieces)).toEqual(expected);
  });
});

test("only templates with a tag of ours are thinned, nested ones too", () => {
  const source = "const a = html`<b>\n  ${c ? html`<i>\n\n</i>` : `  d  `}\n  </b>`, e = `  f  `;";
  const expected = "const a = html`<b> ${c ? html`<i> </i>` : `  d  `} </b>`, e = `  f  `;";
  expect(thinTemplates(source)).toBe(expected);
});

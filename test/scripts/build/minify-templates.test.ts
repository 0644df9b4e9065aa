import { describe, expect, test } from "vitest";
import { minifyTemplates } from "../../../scripts/build/minify-templates.ts";

describe("CSS", () => {
  test.each([
    ["\n  .a {\n    color: red;\n    margin: 0 1px;\n  }\n", ".a{color:red;margin:0 1px}"],
    ["a { width: calc(1px + 2em - 3%) }", "a{width:calc(1px + 2em - 3%)}"],
    ["/* x; y { */ a { color: red; /* d */ }", "a{color:red}"],
    ['a::before { content: "a  ;  { b" }', 'a:before{content:"a  ;  { b"}'],
    [
      "@container (inline-size >= 40rem) { a { top: 0 } }",
      "@container (inline-size>=40rem){a{top:0}}",
    ],
  ])("%j → %j", async (css, expected) => {
    expect(await minifyTemplates(`const a = css\`${css}\`;`)).toBe(`const a = css\`${expected}\`;`);
  });
});

describe("HTML", () => {
  test.each([
    ["<p>\n   a  b\n</p>", "<p> a b </p>"],
    [" <b>a</b>\n<i>b</i> ", " <b>a</b> <i>b</i> "],
    ['<a\n  href="x"\n  class="a ${b}"\n>c</a\n>', '<a href="x" class="a ${b}">c</a>'],
    ["<p .a=${a}\n  ?b=${b}\n @c=${() => d}>  e </p>", "<p .a=${a} ?b=${b} @c=${() => d}> e </p>"],
    ["<input\n  .value=${a}\n/>", "<input .value=${a}>"],
    ["<pre>\n  a\n\n  b</pre>", "<pre>\n  a\n\n  b</pre>"],
    ["  a\u00a0\u00a0b  ", " a\u00a0\u00a0b "],
    ['<path class="rails" d=${a}></path>', '<path class="rails" d=${a}></path>'],
  ])("%j → %j", async (html, expected) => {
    expect(await minifyTemplates(`const a = html\`${html}\`;`)).toBe(
      `const a = html\`${expected}\`;`,
    );
  });
});

test("only templates with a tag of ours are minified, nested ones too", async () => {
  const source = "const a = html`<b>\n  ${c ? html`<i>\n\n</i>` : `  d  `}\n  </b>`, e = `  f  `;";
  const expected = "const a = html`<b> ${c ? html`<i> </i>` : `  d  `} </b>`, e = `  f  `;";
  expect(await minifyTemplates(source)).toBe(expected);
});

test.each(["const a = `  b  `;", "type A<T> = T;", "class A { #b = 1; declare c: string }"])(
  "without such a template it stays as it is: %j",
  async (source) => {
    expect(await minifyTemplates(source)).toBe(source);
  },
);

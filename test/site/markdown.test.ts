import { expect, test } from "vitest";
import { renderMarkdown } from "../../site/markdown.ts";

test.each([
  ["plain words", "<p>plain words</p>"],
  ["**strong** and *soft*", "<p><strong>strong</strong> and <em>soft</em></p>"],
  ["[help](https://example.org/)", '<p><a href="https://example.org/">help</a></p>'],
  ["https://example.org/", '<p><a href="https://example.org/">https://example.org/</a></p>'],
  ["~~old~~", "<p><del>old</del></p>"],
  ["`<b>`", "<p><code>&#x3C;b></code></p>"],
  ["- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
  ["3. c", '<ol start="3">\n<li>c</li>\n</ol>'],
])("keeps: %s", (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test.each([
  ["[click](javascript:alert(1))", "<p>click</p>"],
  ["[click](https://a.example&#64;b.example/)", "<p>click</p>"],
  ["[click](https://a.example/@b)", `<p><a href="https://a.example/@b">click</a></p>`],
  ["[click](JaVaScRiPt:alert(1))", "<p>click</p>"],
  ["[click](&#106;avascript:alert(1))", "<p>click</p>"],
  ["[click](data:text/html,x)", "<p>click</p>"],
  ["[click](vbscript:x)", "<p>click</p>"],
  ["[click](http://example.org/)", "<p>click</p>"],
  ["[click](//example.org/)", "<p>click</p>"],
  ["[click](/tools/)", "<p>click</p>"],
  ["[click](mailto:ann@example.org)", "<p>click</p>"],
  ["<ann@example.org>", "<p>ann@example.org</p>"],
  ["[**click**](x:y)", "<p><strong>click</strong></p>"],
  ['[a](https://example.org/ "onclick")', '<p><a href="https://example.org/">a</a></p>'],
])("takes the link away: %s", (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test.each([
  ["<script>alert(1)</script>", ""],
  ["a <b onclick=alert(1)>bold</b> z", "<p>a bold z</p>"],
  ["<img src=x onerror=alert(1)>", ""],
  ["<style>*{display:none}</style>", ""],
  ['<a href="https://example.org/">x</a>', "<p>x</p>"],
  ["<!-- note -->", ""],
  ["<iframe src=https://example.org/></iframe>", ""],
])("drops raw HTML: %s", (markdown, html) => {
  expect(renderMarkdown(markdown).trim()).toBe(html);
});

test.each([
  ["![a map](https://example.org/map.png)", "<p>a map</p>"],
  ["![](https://example.org/dot.gif)", "<p></p>"],
  ["[![a map](https://x.org/m.png)](https://x.org/)", '<p><a href="https://x.org/">a map</a></p>'],
])("says a picture in words: %s", (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test.each([
  ["# a", ["h3"]],
  ["# a\n## b\n# c", ["h3", "h4", "h3"]],
  ["#### deep first", ["h3"]],
  ["# a\n#### b\n###### c\n## d", ["h3", "h4", "h5", "h4"]],
])("headings fit below the page's own: %s", (markdown, expected) => {
  const found = renderMarkdown(markdown).matchAll(/<(h[1-6])>/g);
  expect([...found].map(([, name]) => name)).toEqual(expected);
});

test("a task list and a table lose what is not text", () => {
  expect(renderMarkdown("- [x] done")).toBe("<ul>\n<li> done</li>\n</ul>");
  expect(renderMarkdown("|a|\n|:-:|\n|b|")).toContain('<td align="center">b</td>');
});

test("the first heading may stand elsewhere", () => {
  expect(renderMarkdown("# a", 4)).toBe("<h4>a</h4>");
});

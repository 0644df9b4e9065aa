import { expect, test } from "vitest";
import { tagsIn } from "../../core/tags.ts";

test.each([
  ["<p>x</p><br/>", ["p", "br/"]],
  ['<a href="/x/">', ['a href="/x/"']],
  [`<meta content="<script src='x'>"><h1>`, [`meta content="<script src='x'>"`, "h1"]],
  [`<p title='"<a>'>x`, [`p title='"<a>'`]],
  ["&lt;script&gt; a < b <!doctype html>", []],
])("%s", (html, tags) => {
  expect(tagsIn(html).map(({ name, attributes }) => name + attributes)).toEqual(tags);
});

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { deadAddresses } from "../../../scripts/build/own-addresses.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const THERE = {
  "index.html": "",
  "tools/index.html": "",
  "tools/a b/index.html": "",
  "_astro/Page.css": "",
  "_astro/x.js": "",
};

async function deadIn(file: string, text: string): Promise<string[]> {
  const folder = await temporaryFolder();
  for (const [path, content] of Object.entries({ ...THERE, [file]: text })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return (await deadAddresses(folder, "/x/")).map(({ address }) => address);
}

const pages = [
  { html: '<link rel="stylesheet" href="/x/_astro/Page.css">', dead: [] },
  { html: '<link rel="stylesheet" href="/x/_astro/page.css">', dead: ["/x/_astro/page.css"] },
  { html: "<script src='/x/_astro/y.js'></script>", dead: ["/x/_astro/y.js"] },
  { html: '<a class="a>b" href="/x/tools/">', dead: [] },
  { html: '<a href="/x/tools">', dead: ["/x/tools"] },
  { html: '<a href="/x/tools/?query=a&amp;b#c">', dead: [] },
  { html: '<a href="/x/tools/a%20b/">', dead: [] },
  { html: '<a href="../tools/">', dead: [] },
  { html: '<a href="../tool/">', dead: ["../tool/"] },
  { html: '<a href="/elsewhere/">', dead: ["/elsewhere/"] },
  { html: '<a href="/x/%zz/">', dead: ["/x/%zz/"] },
  { html: '<a href="#top"><a href="">', dead: [] },
  {
    html: '<a href="https://example.org/nope"><a href="//example.org/"><a href="mailto:a@b">',
    dead: [],
  },
  { html: '&lt;a href="/x/nope/"&gt;', dead: [] },
  { html: `<meta content="<a href='/x/nope/'>">`, dead: [] },
];
test.each(pages)("$html in a page: $dead", async ({ html, dead }) => {
  expect(await deadIn("page/index.html", html)).toEqual(dead);
});

const files = [
  { file: "_astro/a.css", text: "a{b:url(Page.css)}c{d:url('./no.svg')}", dead: ["./no.svg"] },
  { file: "_astro/a.css", text: "a{b:url(data:image/svg+xml,x)}", dead: [] },
  { file: "_astro/a.js", text: 'import"./x.js";import{a}from"./y.js"', dead: ["./y.js"] },
  { file: "_astro/a.js", text: "a=()=>import(`./z.js`)", dead: ["./z.js"] },
  { file: "notes.txt", text: '<a href="/x/nope">', dead: [] },
];
test.each(files)("$text in $file: $dead", async ({ file, text, dead }) => {
  expect(await deadIn(file, text)).toEqual(dead);
});

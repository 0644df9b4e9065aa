/** The embed page's snippets, put into bare pages of another origin as people would: each becomes a list of tools. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const { folder, url } = inject("site");
const open = useBrowser();

/** A foreign page, and what else is on its server: path → text. */
interface Foreign {
  body: string;
  policy?: string;
  files?: Record<string, string>;
}

/** What a snippet is called → its code, leading to where the site stands in this test. */
type Snippets = ReadonlyMap<string, string>;

let snippets: Snippets;
let foreign: Foreign = { body: "" };
let origin: string;

const server = createServer(({ url: path = "/" }, response) => {
  const script = foreign.files?.[path];
  response.setHeader(
    "content-type",
    script === undefined ? "text/html; charset=utf-8" : "text/javascript",
  );
  if (foreign.policy !== undefined) response.setHeader("content-security-policy", foreign.policy);
  response.end(script ?? `<!doctype html><html lang="en"><title>A page</title>${foreign.body}`);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await open();
  await page.goto(`${url}embed/`);
  const { site } = JSON.parse(await readFile(join(folder, "api/v1/catalog.json"), "utf8")) as {
    site: string;
  };
  const found = await page
    .locator(".snippet pre")
    .evaluateAll((all) =>
      all.map((pre) => [pre.getAttribute("aria-label") ?? "", pre.textContent] as const),
    );
  const here = (code: string): string =>
    code
      .replaceAll(site.replace(/\/$/, ""), url.replace(/\/$/, ""))
      .replaceAll(new URL(site).origin, new URL(url).origin);
  snippets = new Map(found.map(([label, code]) => [label, here(code)]));
  await page.context().close();
});
afterAll(() => server.close());

const code = (label: string): string => {
  const text = snippets.get(label);
  if (text === undefined)
    throw new Error(`No snippet is called ${label}: ${[...snippets.keys()].join(", ")}`);
  return text;
};
const published = (name: string) => readFile(join(folder, "widget/v1", name), "utf8");

/** As much of MediaWiki as the snippets use. */
const MEDIAWIKI = `<script>
  var content = { length: 0, find: function (selector) { return document.querySelectorAll(selector); } };
  window.mw = {
    hook: function () { return { add: function (handler) { handler(content); } }; },
    loader: { load: function (url) { document.head.appendChild(document.createElement('script')).src = url; } },
    config: { get: function (name) { return name === 'wgScript' ? '/w/index.php' : null; } }
  };
</script>`;

/** Links as the two wikis make them. */
const linked = (wikitext: string): string =>
  wikitext
    .replace(/\[\[(\S+)\|(.*)\]\]/, `<a href="$1">$2</a>`)
    .replace(/\[(http\S+) (.*)\]/, `<a href="$1" rel="nofollow">$2</a>`);
const mediaWiki = (place: string, script: string): string =>
  `${MEDIAWIKI}<p>${linked(code(place))}</p><script>${script}</script>`;

const WAYS: [string, () => Foreign | Promise<Foreign>][] = [
  ["HTML: module", () => ({ body: code("HTML pages") })],
  [
    "HTML: a policy that names the catalog",
    () => ({
      body: code("HTML pages"),
      policy: code("Content security policy")
        .replace(/^.*?: /, "default-src 'none'; ")
        .trim(),
    }),
  ],
  [
    "HTML: a copy with its hash",
    async () => ({
      body: code("Pin a version").replace(
        "sha384-…",
        (JSON.parse(await published("integrity.json")) as Record<string, string>)[
          "tool-ladder.classic.js"
        ]!,
      ),
      files: { "/scripts/tool-ladder.classic.js": await published("tool-ladder.classic.js") },
    }),
  ],
  [
    "MediaWiki: Common.js and a place",
    () => ({ body: mediaWiki("A placeholder in a page", code("MediaWiki:Common.js")) }),
  ],
  [
    "MediaWiki: the classic script and a place",
    () => ({ body: mediaWiki("A placeholder in a page", code("Special:MyPage/common.js")) }),
  ],
  [
    "MediaWiki: the classic script and a link",
    () => ({ body: mediaWiki("A link in wikitext", code("Special:MyPage/common.js")) }),
  ],
  [
    "MediaWiki: a copy on the wiki",
    async () => ({
      body: mediaWiki("A placeholder in a page", code("With a copy of the code on the wiki")),
      files: {
        "/w/index.php?title=MediaWiki:Tool-ladder.js&action=raw&ctype=text/javascript":
          await published("tool-ladder.classic.js"),
      },
    }),
  ],
  [
    "DokuWiki: conf/userscript.js",
    () => ({
      body: `<p>${linked(code("A link in DokuWiki's syntax"))}</p><script>${code("conf/userscript.js")}</script>`,
    }),
  ],
  [
    "DokuWiki: meta.html",
    () => ({ body: `${code("meta.html")}<p>${linked(code("A link in DokuWiki's syntax"))}</p>` }),
  ],
  [
    "DokuWiki: a copy in conf/userscript.js",
    async () => {
      const classic = await published("tool-ladder.classic.js");
      return {
        body: `<script defer src="/js.php"></script><p>${linked(code("A link in DokuWiki's syntax"))}</p>`,
        files: {
          "/js.php": code("A copy in conf/userscript.js").replace(/^\/\/ Here.*$/m, () => classic),
        },
      };
    },
  ],
];

async function visit(page: Foreign, wanted = "tool-ladder .card"): Promise<WatchedPage> {
  foreign = page;
  const visited = await open();
  await visited.goto(`${origin}/`);
  await visited.locator(wanted).first().waitFor();
  return visited;
}

test.each(WAYS)("%s", async (_, way) => {
  const page = await visit(await way());
  expect(await page.locator("tool-ladder").count()).toBe(1);
  expect(await page.locator("tool-ladder").getAttribute("task")).not.toBeNull();
  const troubles = page.troubles.filter((trouble) => !trouble.includes(`${origin}/`));
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a page of a wiki without a place asks the catalog for nothing", async () => {
  const page = await visit(
    { body: `${MEDIAWIKI}<p>Text</p><script>${code("MediaWiki:Common.js")}</script>` },
    "p",
  );
  await page.waitForLoadState("networkidle");
  expect(await page.locator("head script[src]").count()).toBe(0);
  await page.context().close();
});

test.each([390, 1280])(
  "at %i px the room that is kept is enough: nothing below moves",
  async (width) => {
    const wide = `<meta name="viewport" content="width=device-width">
    <style>body { max-width: 44rem; margin: auto } ${code("Avoid layout shift")}</style>`;
    const place = code("HTML pages").replace("<tool-ladder", `<tool-ladder limit="3"`);
    const page = await visit({ body: `${wide}<h1>Before</h1>${place}<p>After</p>` });
    await page.setViewportSize({ width, height: 900 });
    await elementsStand(page);
    const [height, kept] = await page
      .locator("tool-ladder")
      .evaluate((element: HTMLElement) => [
        element.offsetHeight,
        Number.parseFloat(getComputedStyle(element).minHeight),
      ]);
    expect(height).toBe(kept);
    await page.context().close();
  },
);

test("the button copies the code", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${url}embed/`);
  const button = page.locator("button.copy").first();
  await button.click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const text = await page.evaluate(async () => navigator.clipboard.readText());
  expect(text).toBe(await page.locator(".snippet pre").first().textContent());
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

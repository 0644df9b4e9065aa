/** The ways into a plain page of HTML on another origin than the catalog's. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { audit, picture, useBrowser, type WatchedPage } from "./browser.ts";
import { LIBRARIES } from "./debian.ts";
import { useHost } from "./host.ts";

const host = useHost();
const open = useBrowser();

let server: Server;
let origin = "";
let head = "";
let policy: string | undefined;
let isXhtml = false;
let body = "";

beforeAll(async () => {
  server = createServer((_, response) => {
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    if (isXhtml) {
      response.writeHead(200, { "Content-Type": "application/xhtml+xml; charset=utf-8" });
      response.end(
        `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${body}${head}</body></html>`,
      );
      return;
    }
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A page</title>${head}${body}</html>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterEach(() => {
  policy = undefined;
  isXhtml = false;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const ELEMENT = `<h1>A page</h1>
<tool-ladder task="measuring"><a href="https://tools.example.org/">Tools</a></tool-ladder>`;
const PLACES = (): string => `<h1>A page</h1>
<div class="tool-ladder" data-task="measuring"><a href="https://tools.example.org/">Tools</a></div>
<p>Or in a line: <a href="${host.origin}/#tool-ladder?view=card&amp;tool=lighthouse">Lighthouse</a></p>`;

async function visit(script: string, content: string): Promise<WatchedPage> {
  head = script;
  body = content;
  const page = await open([origin, host.origin]);
  await page.goto(origin);
  return page;
}

const MODULE = (): string =>
  `<script type="module" src="${host.widget("tool-ladder.js")}"></script>`;
const CLASSIC = (): string => `<script src="${host.widget("tool-ladder.classic.js")}"></script>`;
const EMBED = (): string => `<script src="${host.widget("embed.js")}"></script>`;

const SCRIPTS: [string, () => string][] = [
  ["the module", MODULE],
  ["the classic script", CLASSIC],
  ["embed.js", EMBED],
  ["all of them", () => CLASSIC() + EMBED() + MODULE()],
];

test.each(SCRIPTS)("%s: the element", async (name, script) => {
  const page = await visit(script(), ELEMENT);
  await page.locator("tool-ladder .card").nth(2).waitFor();
  await picture(page, `page-${name.replaceAll(" ", "-")}`);
  expect(await audit(page)).toEqual([]);
  expect(page.troubles).toEqual([]);
});

test.each(SCRIPTS)("%s: placeholders and links", async (_, script) => {
  const page = await visit(script(), PLACES());
  await page.locator("tool-ladder .card").nth(2).waitFor();
  await page.locator("tool-ladder .entry").waitFor();
  expect(await page.locator("tool-ladder").count()).toBe(2);
  expect(page.troubles).toEqual([]);
});

test.each(Object.entries(LIBRARIES))("a page with %s", async (_, path) => {
  const library = `<script>${await readFile(path, "utf8")}</script>`;
  for (const script of [MODULE(), CLASSIC()]) {
    const page = await visit(library + script, ELEMENT);
    const finder = page.locator("tool-ladder");
    await finder.locator(".card").nth(2).waitFor();
    await finder.locator(".search").fill("lighthuose");
    await finder.getByText("Lighthouse").first().waitFor();
    expect(await finder.locator("[part=problem]").count()).toBe(0);
    expect(page.troubles).toEqual([]);
  }
});

test.each(SCRIPTS)("%s: where the page asks for trusted types", async (name, script) => {
  policy = `require-trusted-types-for 'script'; trusted-types lit-html tool-ladder`;
  if (name === "all of them") policy += " 'allow-duplicates'";
  const page = await visit(script(), ELEMENT);
  await page.locator("tool-ladder .card").nth(2).waitFor();
  expect(page.troubles).toEqual([]);
});

test("a page of XHTML, where browsers load no modules", async () => {
  isXhtml = true;
  const page = await visit(CLASSIC(), ELEMENT + PLACES());
  await page.locator("tool-ladder .card").nth(2).waitFor();
  await page.locator("tool-ladder .entry").waitFor();
  expect(page.troubles).toEqual([]);
});

test.each(SCRIPTS)("%s: an image in the place of the script's name", async (_, script) => {
  const image = `<img name="currentScript" alt="" src="data:,/widget/v1/x.js">`;
  const page = await visit("", image + script() + ELEMENT);
  await page.waitForLoadState("networkidle");
  expect(page.troubles).toEqual([]);
});

test.each(SCRIPTS)("%s: loaded with the attribute crossorigin", async (_, script) => {
  const page = await visit(script().replace("<script", "<script crossorigin"), ELEMENT);
  await page.locator("tool-ladder .card").nth(2).waitFor();
  expect(page.troubles).toEqual([]);
});

test("an address that is followed where there is no script opens the same list on the catalog's own page", async () => {
  const page = await open([host.origin]);
  await page.goto(`${host.origin}/#tool-ladder?task=measuring`);
  await page.locator("tool-ladder .card").nth(2).waitFor();
  const pressed = page.locator("tool-ladder").getByRole("button", { name: "Measure depths" });
  await expect.poll(async () => pressed.first().getAttribute("aria-pressed")).toBe("true");
  expect(page.troubles).toEqual([]);
});

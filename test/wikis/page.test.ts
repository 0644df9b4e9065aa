/** The ways into a plain page of HTML on another origin than the catalog's. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit, picture, useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";

const host = useHost();
const open = useBrowser();

let server: Server;
let origin = "";
let head = "";
let body = "";

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A page</title>${head}${body}</html>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
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

test("an address that is followed where there is no script opens the same list on the catalog's own page", async () => {
  const page = await open([host.origin]);
  await page.goto(`${host.origin}/#tool-ladder?task=measuring`);
  await page.locator("tool-ladder .card").nth(2).waitFor();
  const pressed = page.locator("tool-ladder").getByRole("button", { name: "Measure depths" });
  await expect.poll(async () => pressed.first().getAttribute("aria-pressed")).toBe("true");
  expect(page.troubles).toEqual([]);
});

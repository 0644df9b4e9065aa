/** Behind a login: our own pages read what their reader may read; pages of others send nothing that says who reads. */
import type { IncomingHttpHeaders } from "node:http";
import { expect, inject, test } from "vitest";
import { serveFiles } from "../../../scripts/cli/serve/static-files.ts";
import { useBrowser } from "../../setup/browser.ts";
import { useServers } from "../../setup/servers.ts";

const { folder } = inject("site");
const open = useBrowser();
const files = serveFiles(folder);
const listen = useServers();

const COOKIE = { name: "session", value: "harbour" };
const isLoggedIn = ({ cookie = "", authorization }: IncomingHttpHeaders) =>
  cookie.includes(COOKIE.value) || authorization !== undefined;

test.each([
  ["a name and a password", { httpCredentials: { username: "ann", password: "b" } }],
  ["a session's cookie", {}],
])("%s: the tools page searches", async (_, options) => {
  const url = await listen((request, response) => {
    if (isLoggedIn(request.headers)) files(request, response);
    else response.writeHead(401, { "WWW-Authenticate": 'Basic realm="catalog"' }).end();
  });
  const page = await open(options);
  if (!("httpCredentials" in options)) await page.context().addCookies([{ ...COOKIE, url }]);
  await page.goto(`${url}tools/?query=quarry`);
  await page.locator('tool-ladder .card a[href$="/tools/quarry/"]').first().waitFor();
  await page.context().close();
});

test.each([
  ["module", '<script type="module" src="URLwidget/v1/tool-ladder.js"></script>'],
  ["classic", '<script crossorigin src="URLwidget/v1/tool-ladder.classic.js"></script>'],
])("a page of another origin with the %s script sends no cookie", async (_, script) => {
  const asked: IncomingHttpHeaders[] = [];
  const url = await listen((request, response) => {
    asked.push(request.headers);
    files(request, response);
  });
  const wiki = await listen((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>A</title>${script.replace("URL", url)}<tool-ladder>`);
  });
  const page = await open();
  await page.context().addCookies([{ ...COOKIE, url }]);
  await page.goto(wiki);
  await page.locator("tool-ladder input[type=search]").fill("quarry");
  await page.locator("tool-ladder .card .title", { hasText: "Quarry" }).first().waitFor();
  expect(asked.filter(isLoggedIn)).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
  await page.context().close();
});

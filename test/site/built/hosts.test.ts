/** The published folder on hosts as they are, each of which answers in a way of its own. */
import type { OutgoingHttpHeaders, RequestListener } from "node:http";
import { readdir } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { serveFiles } from "../../../scripts/cli/serve/static-files.ts";
import { useBrowser } from "../../setup/browser.ts";
import { pagesOf, tagsOf, textOf } from "../../setup/html.ts";
import { useServers } from "../../setup/servers.ts";
import { elementsStand } from "../../setup/stands.ts";

const { folder } = inject("site");
const open = useBrowser();
const files = serveFiles(folder);
const paths = (await readdir(folder, { recursive: true })).map((path) => `/${path}`);
const listen = useServers();

/** A host that gives an answer another status or other headers. */
function changing(
  change: (status: number, headers: OutgoingHttpHeaders) => [number, OutgoingHttpHeaders],
): RequestListener {
  return (request, response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) =>
      writeHead(...change(status, headers))) as typeof writeHead;
    files(request, response);
  };
}

/** A host's way to answer. */
const HOSTS: Readonly<Record<string, RequestListener>> = {
  "a page, as if all were well, for a missing file": changing((status, headers) => [
    status === 404 ? 200 : status,
    headers,
  ]),
  "names in small letters only": (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://own");
    if (/[A-Z]/.test(pathname)) response.writeHead(404).end();
    else files(request, response);
  },
  "no way from a folder without a slash to the one with it": changing((status, headers) => [
    status === 302 ? 404 : status,
    headers,
  ]),
  "a charset that is not ours": changing((status, headers) => {
    const type = (headers["Content-Type"] as string | undefined)?.replace(
      /;.*|$/,
      "; charset=ISO-8859-1",
    );
    return [status, { ...headers, ...(type && { "Content-Type": type }) }];
  }),
};

test.each(Object.entries(HOSTS))("%s: the tools page searches", async (_, host) => {
  const url = await listen(host);
  const page = await open();
  await page.goto(`${url}tools/?query=wikil%C3%A4um`);
  const element = page.locator("tool-ladder");
  await elementsStand(page);
  await element.locator(".card", { hasText: "Wikiläum tool" }).waitFor();
  await page.context().close();
});

test("a charset that is not ours: pages and the classic script read as they were written", async () => {
  const url = await listen(HOSTS["a charset that is not ours"]!);
  const page = await open();
  await page.goto(`${url}tools/wikilaeum/`);
  expect(await page.locator("h1").innerText()).toBe("Wikiläum tool");
  await page.route("**/embedding/", async (route) =>
    route.fulfill({
      contentType: "text/html; charset=windows-1251",
      body: `<!doctype html><title>A page</title>
        <script src="/widget/v1/tool-ladder.classic.js"></script>
        <tool-ladder></tool-ladder>`,
    }),
  );
  await page.goto(`${url}embedding/`);
  await page.locator("tool-ladder .root", { hasText: "…" }).waitFor();
  await page.context().close();
});

test("a page for a missing file: a tool that the catalog doesn't have, and a catalog that isn't there", async () => {
  const url = await listen(HOSTS["a page, as if all were well, for a missing file"]!);
  const page = await open();
  for (const [src, shows] of [
    ["api/v1/", "This catalog has no tool of that name."],
    ["none/api/v1/", "The catalog can't be reached"],
  ] as const) {
    await page.route("**/embedding/", async (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><title>A page</title>
          <script type="module" src="/widget/v1/tool-ladder.js"></script>
          <tool-ladder src="/${src}" view="card" tool="no-such-tool"></tool-ladder>`,
      }),
    );
    await page.goto(`${url}embedding/`);
    await page.locator("tool-ladder").getByText(shows).first().waitFor();
    await page.unrouteAll();
  }
  await page.context().close();
});

test("all names are in small letters: some hosts know no others", () => {
  expect(paths.filter((path) => path !== path.toLowerCase())).toEqual([]);
});

test("no own link needs the host to lead on from a folder without a slash", async () => {
  const needing: string[] = [];
  for (const page of await pagesOf(folder)) {
    for (const { attributes } of tagsOf(await textOf(folder, page))) {
      const { pathname, host } = new URL(attributes.get("href") ?? "", `http://own/${page}`);
      if (host === "own" && paths.includes(pathname) && paths.includes(`${pathname}/index.html`))
        needing.push(`${page}: ${pathname}`);
    }
  }
  expect(needing).toEqual([]);
});

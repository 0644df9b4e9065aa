/** What readers of a wiki see where the catalog's host is slow, broken, or gone. */
import { describe, expect, test } from "vitest";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { type Failure, useHost } from "./host.ts";
import { useMediaWiki } from "./sites.ts";

const host = useHost();
const open = useBrowser();

const PAGE = "Failures";
const wiki = useMediaWiki("1.43", () => ({
  pages: {
    [PAGE]: `<div class="tool-ladder" data-task="measuring">[${host.origin}/tasks/measuring/ Tools to measure with]</div>`,
    "MediaWiki:Common.js": `mw.loader.load( '${host.widget("tool-ladder.classic.js")}' );`,
  },
}));

/** Answers with a status, a type and a text. */
function answer(status: number, type: string, text: string): Failure {
  return (_, response) => void response.writeHead(status, { "Content-Type": type }).end(text);
}

const JSON_TYPE = "application/json; charset=utf-8";

/** What becomes of the manifest. */
const BROKEN: Readonly<Record<string, Failure>> = {
  "no connection": (request) => void request.socket.destroy(),
  "404": answer(404, "text/plain", "Not found"),
  "500": answer(500, "text/html", "<h1>Sorry</h1>"),
  "a page instead of JSON": answer(200, "text/html", "<!doctype html><title>Log in</title>"),
  "JSON that breaks off": answer(200, JSON_TYPE, '{"version":1,"tools":['),
  "an answer that breaks off": (_, response) => {
    response.writeHead(200, { "Content-Type": JSON_TYPE, "Content-Length": "1000" });
    response.write("{");
    setTimeout(() => response.destroy(), 50);
  },
  "something else": answer(200, JSON_TYPE, "[null]"),
  "a later version": answer(200, JSON_TYPE, '{"version":2}'),
};

const link = (page: WatchedPage) => page.getByRole("link", { name: "Tools to measure with" });

async function visit(): Promise<WatchedPage> {
  const page = await open([wiki().origin, host.origin]);
  await page.goto(wiki().page(PAGE));
  return page;
}

describe.each(Object.entries(BROKEN))("the manifest: %s", (_, failure) => {
  test("says so in a sentence, keeps the link, and comes when it is tried again", async () => {
    host.fail("/api/v1/catalog.json", failure);
    const page = await visit();
    const problem = page.locator("tool-ladder [part=problem]");
    await problem.waitFor();
    expect(await problem.innerText()).not.toBe("");
    expect(await link(page).isVisible()).toBe(true);
    expect(page.troubles).toEqual([]);

    host.endFailures();
    await problem.getByRole("button").click();
    await page.locator("tool-ladder .card").first().waitFor();
    expect(await link(page).isVisible()).toBe(false);
    expect(page.troubles).toEqual([]);
  });
});

test("a slow manifest: the link stays until the list is there", async () => {
  let go: (() => void) | undefined;
  host.fail("/api/v1/catalog.json", (_request, _response, serve) => void (go = serve));
  const page = await visit();
  await page.locator("tool-ladder").waitFor();
  await expect.poll(() => go).toBeDefined();
  expect(await link(page).isVisible()).toBe(true);
  go!();
  await page.locator("tool-ladder .card").first().waitFor();
  expect(await link(page).isVisible()).toBe(false);
});

test("an answer without an end is given up", async () => {
  let ended = false;
  host.fail("/api/v1/catalog.json", (_, response) => {
    response.writeHead(200, { "Content-Type": JSON_TYPE });
    const spaces = " ".repeat(2 ** 20);
    const more = (): void => {
      while (!response.destroyed && response.write(spaces));
      if (!response.destroyed) response.once("drain", more);
    };
    response.once("close", () => (ended = true));
    more();
  });
  const page = await visit();
  await page.locator("tool-ladder [part=problem]").waitFor();
  await expect.poll(() => ended).toBe(true);
  expect(await link(page).isVisible()).toBe(true);
});

test.each([
  ["404", answer(404, "text/plain", "Not found")],
  ["a page", answer(200, "text/html", "<!doctype html><title>Log in</title>")],
  ["no connection", (request) => void request.socket.destroy()],
] as [string, Failure][])("the script itself: %s", async (_, failure) => {
  let isAsked = false;
  host.fail("tool-ladder.classic.js", (...args) => {
    isAsked = true;
    return failure(...args);
  });
  const page = await visit();
  await expect.poll(() => isAsked).toBe(true);
  await page.waitForLoadState("networkidle");
  expect(await link(page).isVisible()).toBe(true);
  expect(await page.locator("tool-ladder").count()).toBe(0);
});

test.each(["notices.json", "terms/0.json", "de.json"])(
  "without %s, the list comes",
  async (end) => {
    host.fail(end, answer(500, "text/plain", "Sorry"));
    const page = await open([wiki().origin, host.origin]);
    await page.goto(wiki().page(PAGE, { uselang: "de" }));
    await page.locator("tool-ladder .card").first().waitFor();
    expect(page.troubles).toEqual([]);
  },
);

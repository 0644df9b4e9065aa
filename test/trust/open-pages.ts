/** Pages that embed what is published at the moment, and what a reader does on them. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { chromium as pathOfChromium, chromiumFlags } from "../setup/chromium.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** A host with what is in a folder at the moment, and a page that embeds it. */
export async function host(out: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url!.split("?")[0]!;
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "text/plain");
    if (path === "/page.html")
      return void response.end(
        '<!doctype html><script type="module" src="/widget/v1/tool-ladder.js"></script>' +
          '<tool-ladder limit="3"></tool-ladder><tool-ladder view="card" tool="harbour"></tool-ladder>',
      );
    readFile(join(out, path)).then(
      (data) => response.end(data),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

/** A browser; each page that it opens is in a profile of its own. */
export async function pageOpener(): Promise<() => Promise<Page>> {
  const browser = await chromium.launch({ executablePath: pathOfChromium(), args: chromiumFlags });
  onTestFinished(async () => browser.close());
  return async () => (await browser.newContext()).newPage();
}

/** What the page says is wrong. */
export const sentences = async (page: Page): Promise<string[]> =>
  page.locator("tool-ladder .problem p").allInnerTexts();

/** Everything that a reader may do; returns what the page says is wrong. */
export async function useAll(
  page: Page,
  words = "release",
  found = "Quay number release",
): Promise<string[]> {
  const element = page.locator("tool-ladder").first();
  const calm = async (): Promise<void> =>
    element.locator('section[aria-busy="false"]').waitFor({ state: "attached" });
  const search = element.locator(".search");
  await search.fill("");
  await calm();
  const more = element.locator("[part=more]");
  if ((await more.count()) > 0) await more.click();
  await calm();
  await search.fill(words);
  await element
    .locator(".card", { hasText: found })
    .or(element.locator(".problem"))
    .first()
    .waitFor();
  const filters = element.locator('[data-value="filters"]');
  if ((await filters.getAttribute("aria-expanded")) === "false") await filters.click();
  await element.locator("#panel-filters > *").first().waitFor();
  await search.fill("nothing holds this");
  await element.locator("[part=empty]").or(element.locator(".problem")).first().waitFor();
  await search.fill("");
  await calm();
  await page.locator('[view="card"] .title').waitFor();
  return sentences(page);
}

/** Every page in a real browser, on the narrowest screen: it answers, breaks nothing, asks nobody else, and fits. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { pagesOf } from "../../setup/html.ts";
import { elementsStand } from "../../setup/stands.ts";

const { folder, url } = inject("site");
const pages = (await pagesOf(folder)).filter((page) => page !== "404.html");
const open = useBrowser();

describe("at 320 px", () => {
  let page: WatchedPage;
  beforeAll(async () => {
    page = await open({ viewport: { width: 320, height: 640 } });
  });
  afterAll(async () => page.context().close());

  test.each(pages)("%s", async (path) => {
    page.troubles.length = 0;
    const response = await page.goto(url + path.replace(/index\.html$/, ""));
    expect(response?.status()).toBe(200);
    await elementsStand(page);
    expect(page.troubles).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "nothing is wider than the screen").toBeLessThanOrEqual(320);
  });

  test("a page that is not there", async () => {
    const response = await page.goto(`${url}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.locator("main a").first().click();
    await page.waitForURL((address) => address.pathname !== "/no/such/page/");
    expect(new URL(page.url()).origin).toBe(new URL(url).origin);
  });
});

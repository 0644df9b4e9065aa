/** The element on our own pages: over the static list, on the page of a foreign site, and under another path. */
import { describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const open = useBrowser();

async function openFinder(address: string): Promise<WatchedPage> {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await elementsStand(page);
  return page;
}

describe.each(["site", "elsewhere"] as const)("%s", (name) => {
  const { url, base } = inject(name);

  test("the tools page searches", async () => {
    const page = await openFinder(`${url}tools/`);
    await page.locator('tool-ladder input[type="search"]').fill("Quarry");
    const hit = page.locator(`tool-ladder a[href$="${base}tools/quarry/"]:visible`).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(`${url}tools/quarry/`);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("a plain foreign page embeds it", async () => {
    const page = await openFinder(`${url}embed/demo/`);
    expect(await page.locator("tool-ladder a").count()).toBeGreaterThan(0);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("the home page's search ends in the finder's results", async () => {
    const page = await open();
    await page.goto(url);
    await page.locator('input[type="search"]').first().fill("citation hunt");
    await page.keyboard.press("Enter");
    await page
      .locator(`tool-ladder a[href$="${base}tools/citation-hunt/"]:visible`)
      .first()
      .waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

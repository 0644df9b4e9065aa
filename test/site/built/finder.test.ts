/** The element on our own pages: over the static list, on the page of a foreign site, and under another path. */
import { describe, expect, inject, test } from "vitest";
import type { Manifest } from "../../../core/api/manifest.ts";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const open = useBrowser();

async function manifestOf(url: string): Promise<Manifest> {
  return (await (await fetch(`${url}api/v1/catalog.json`)).json()) as Manifest;
}

async function openFinder(address: string): Promise<WatchedPage> {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await elementsStand(page);
  return page;
}

describe("on the tools page", () => {
  const { url } = inject("site");

  test("360 × 740: the first result is in sight", async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(`${url}tools/`);
    const card = page.locator("tool-ladder .card").first();
    await card.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const box = await card.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(740);
    await page.context().close();
  });

  test("the list begins with what to start with, and says so", async () => {
    const page = await openFinder(`${url}tools/`);
    const [first] = Object.values((await manifestOf(url)).featured!).map(([id]) => id);
    const link = page.locator("tool-ladder .card .title a").first();
    expect(await link.getAttribute("href")).toContain(`tools/${first}/`);
    expect(await page.locator("tool-ladder .order").innerText()).toMatch(/^Good places to start/);
    await page.context().close();
  });

  test("Enter leads from the field to the first result", async () => {
    const page = await openFinder(`${url}tools/`);
    await page.locator('tool-ladder input[type="search"]').fill("quarry");
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement);
    await page.waitForFunction(() =>
      document.activeElement?.shadowRoot?.activeElement?.matches(".card:first-child .title a"),
    );
    expect(await focused()).toBeTruthy();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("from the home page", () => {
  const { url } = inject("site");

  test("no technical skills: the list is filtered, and the chip is pressed", async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    await page.getByRole("link", { name: "No technical skills", exact: true }).first().click();
    await page.waitForURL(`${url}tools/?level=none`);
    const chip = page.locator("tool-ladder .disclosures [data-value=none]");
    await chip.waitFor();
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    const levels = page.locator("tool-ladder .card .level");
    await levels.first().waitFor();
    expect(new Set(await levels.allInnerTexts())).toEqual(
      new Set([await levels.first().innerText()]),
    );
    await page.context().close();
  });

  test("the ladder begins with the lowest rung, and each audience has where to start", async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    expect(await page.locator(".ladder > li").first().getAttribute("id")).toBe("none");
    const { featured, vocabularies } = await manifestOf(url);
    for (const { id } of vocabularies.audiences) {
      const row = page.locator(`dt:has(a[href$="audiences/${id}/"]) + dd a`);
      expect(await row.count(), id).toBe(featured![id]?.length ?? 0);
    }
    await page.context().close();
  });
});

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

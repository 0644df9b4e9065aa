/** Links that embed the catalog, where the page they are on has no script for them: home opens what they ask for. */
import { describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const open = useBrowser();

/** A click on such a link on another page. */
async function follow(fragment: string, home: string): Promise<WatchedPage> {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${home}help/`);
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href, textContent: "Tools" });
    document.querySelector("main")!.prepend(link);
  }, home + fragment);
  await page.locator("main a").first().click();
  return page;
}

describe.each(["site", "elsewhere"] as const)("%s", (name) => {
  const { url } = inject(name);

  test("the finder with the same settings", async () => {
    const page = await follow("#tool-ladder?view=finder&task=citing&limit=3&knows=none", url);
    await page.waitForURL(`${url}tools/?*`);
    await elementsStand(page);
    expect(await page.locator("tool-ladder .card").count()).toBe(3);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ task: "citing", limit: "3", knows: "none" });
    expect(page.troubles).toEqual([]);
    await page.goBack();
    await page.waitForURL(`${url}help/`);
    await page.context().close();
  });

  test("in the language that is asked for", async () => {
    const page = await follow("#tool-ladder?lang=de", url);
    await page.locator("tool-ladder .root[lang=de] .search").waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("the page of a card's tool", async () => {
    const page = await follow("#tool-ladder?view=card&tool=quarry", url);
    await page.waitForURL(`${url}tools/quarry/`);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("what is written to harm opens the finder of this catalog, and nothing else", () => {
  const { url } = inject("site");
  test.each([
    "#tool-ladder?src=https://evil.example.org/api/v1/",
    "#tool-ladder?view=card&tool=../../evil",
    "#tool-ladder?view=javascript:document.title='evil'&tool=javascript:alert(1)",
    "#tool-ladder?query=%22%3E%3Cimg%20src=x%20onerror=document.title='evil'%3E",
    "#tool-ladder?heading-level=-1&limit=1e9&theme=%3Cb%3E&lang=%22%3E",
    `#tool-ladder?task=${"x".repeat(500)}`,
  ])("%s", async (fragment) => {
    const page = await follow(fragment, url);
    await page.waitForURL((address) => address.pathname === "/tools/");
    await page.locator("tool-ladder .search").waitFor();
    expect(await page.title()).not.toBe("evil");
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("home stays", () => {
  const { url } = inject("site");
  test.each(["#main", "#tool-ladders", "#other"])("at %s", async (fragment) => {
    const page = await follow(fragment, url);
    await page.waitForURL(url + fragment);
    await page.waitForLoadState("networkidle");
    expect(page.url()).toBe(url + fragment);
    await page.context().close();
  });

  test("without JavaScript, with its links", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${url}#tool-ladder?task=citing`);
    expect(page.url()).toBe(`${url}#tool-ladder?task=citing`);
    expect(await page.locator('main a[href="/tasks/"]').count()).toBe(1);
    await page.context().close();
  });

  test("a link on home itself", async () => {
    const page = await open();
    await page.goto(url);
    await page.evaluate(() => (location.hash = "#tool-ladder?task=citing"));
    await page.waitForURL(`${url}tools/?task=citing`);
    await page.context().close();
  });
});

/** The site without JavaScript: everything can be read and reached. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";

const { folder, url } = inject("site");
const open = useBrowser();
const plain = { javaScriptEnabled: false };

test("all tools are listed", async () => {
  const page = await open(plain);
  await page.goto(`${url}tools/`);
  const tools = await readdir(join(folder, "tools"), { withFileTypes: true });
  for (const { name } of tools.filter((entry) => entry.isDirectory()))
    expect(await page.locator(`main a[href="/tools/${name}/"]`).count(), name).toBeGreaterThan(0);
  expect(await page.locator("tool-ladder a").first().isVisible()).toBe(true);
  await page.context().close();
});

describe("from the home page", () => {
  const ways = ["tools/", "skills/", "tasks/", "ladder/"];
  test.each(ways)("one gets to %s", async (path) => {
    const page = await open(plain);
    await page.goto(url);
    await page.locator(`a[href="/${path}"]`).first().click();
    await page.waitForURL(url + path);
    expect(page.url()).toBe(url + path);
    expect(await page.locator("h1").innerText()).not.toBe("");
    await page.context().close();
  });

  test("the search leads to the list of tools", async () => {
    const page = await open(plain);
    await page.goto(url);
    await page.locator('input[type="search"]').first().fill("citation");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tools\/\?/);
    expect(await page.locator("main a").count()).toBeGreaterThan(20);
    await page.context().close();
  });
});

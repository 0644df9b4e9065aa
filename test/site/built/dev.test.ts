/** The site as `dev` serves it from its sources: what a developer sees answers as what is published does. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { projectPath } from "../../../scripts/project.ts";
import { chromiumFlags } from "../../setup/chromium.ts";
import { endProgram, startProgram, untilSaid } from "../../setup/run.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

/** What a reader does, page by page, to search for a word. */
const WAYS: readonly [path: string, search: (page: Page) => Promise<void>][] = [
  ["tools/", (page) => page.locator("tool-ladder input[type=search]").fill("lighthouse")],
  [
    "",
    async (page) => {
      await page.getByRole("searchbox").fill("lighthouse");
      await page.keyboard.press("Enter");
    },
  ],
];

test.each(WAYS)("the finder that /%s leads to finds tools", async (path, search) => {
  const folder = await temporaryFolder();
  await cp(projectPath("test/fixtures/catalog"), join(folder, "catalog"), { recursive: true });
  const server = startProgram(["dev", "--port", "0", "--base", "/x/"], folder);
  const [url] = await untilSaid(server, /http:\S+/);
  const browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: chromiumFlags,
  });
  const page = await browser.newPage();
  await page.goto(url + path);
  await search(page);
  await page.locator("tool-ladder .card mark").first().waitFor();
  expect(await page.locator("tool-ladder .card .title").first().innerText()).toBe("Lighthouse");
  expect(await page.locator("tool-ladder [role=alert]").count()).toBe(0);
  await browser.close();
  expect(await endProgram(server, "SIGINT")).toBe(0);
});

/** Chromium on the wikis' pages: pages that remember what went wrong in them, and pictures of what was seen. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { chromiumFlags, PATIENCE } from "../setup/chromium.ts";

export interface WatchedPage extends Page {
  /** Errors of scripts, and requests to other origins than those that were named. */
  troubles: string[];
}

export type Open = (
  origins: readonly string[],
  options?: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<void>,
) => Promise<WatchedPage>;

/** Starts a browser for the tests of a file; returns a function that opens pages in it, for one test each. */
export function useBrowser(): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: chromiumFlags });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map(async (context) => context.close()));
  });
  afterAll(async () => browser.close());
  return async (origins, options = {}, prepare) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(PATIENCE);
    await prepare?.(context);
    return watch(await context.newPage(), origins);
  };
}

function watch(page: Page, origins: readonly string[]): WatchedPage {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !origins.includes(origin))
      troubles.push(`request to ${request.url()}`);
  });
  return Object.assign(page, { troubles });
}

/** Keeps a picture of a page, to be looked at: test/artifacts/wikis/<name>.png. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = projectPath(`test/artifacts/wikis/${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}

/** One line for each thing that axe finds wrong with our elements on a page; the rest of the page is the wiki's. */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run("tool-ladder", {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

/** How far our elements run out of the window, on either side. */
export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const boxes = [...document.querySelectorAll("tool-ladder")].map((each) =>
      each.getBoundingClientRect(),
    );
    return Math.max(0, ...boxes.flatMap(({ left, right }) => [-left, right - clientWidth]));
  });
}

/** Texts of an entry that do not begin where their place does, on the right. */
export async function astray(page: Page): Promise<string[]> {
  const texts = page.locator("tool-ladder").locator(".title, .summary, .notice.box > p[dir]");
  return texts.evaluateAll((all) =>
    all
      .filter((each) => {
        const words = document.createRange();
        words.selectNodeContents(each.querySelector("a") ?? each);
        const gap = each.getBoundingClientRect().right - words.getBoundingClientRect().right;
        return gap > 1;
      })
      .map((each) => each.textContent.trim()),
  );
}

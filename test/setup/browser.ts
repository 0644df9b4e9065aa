/** A Chromium for the tests of the built site, and pages that remember what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { chromiumFlags, PATIENCE } from "./chromium.ts";

export interface WatchedPage extends Page {
  /** Errors on the console, policy violations, failed requests, and requests to other origins. */
  troubles: string[];
}

/** Starts a browser for the tests of a file; returns a function that opens pages in it. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<WatchedPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: chromiumFlags });
  });
  afterAll(async () => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(PATIENCE);
    return watch(await context.newPage());
  };
}

function watch(page: Page): WatchedPage {
  const troubles: string[] = [];
  const { origin } = new URL(inject("site").url);
  const others = new URL(inject("elsewhere").url).origin;
  const isOurs = (url: string): boolean =>
    /^(data|blob|about):/.test(url) || [origin, others].includes(new URL(url).origin);
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!isOurs(request.url())) troubles.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  return Object.assign(page, { troubles });
}

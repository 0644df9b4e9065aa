/** A browser whose pages all have a wire: who trips it, and who asks another host, is remembered. */
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { chromium as pathOfChromium, chromiumFlags, PATIENCE } from "../../setup/chromium.ts";

export interface Tripwire {
  context: BrowserContext;
  /** Numbers of vectors that were executed, each with the page. */
  executions: string[];
  /** What was asked of other hosts than ours, whoever asked: pages, the browser for them, or scripts. */
  foreign: string[];
  /** How many pages were opened. */
  pages: number;
  /** Puts pages at addresses of their own beside those of the site: the addresses. */
  make(...pages: readonly string[]): string[];
  /** Opens pages, some at a time; in each, once `ready`, does what a reader may. */
  visit(urls: readonly string[], ready?: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What Chromium asks for itself. Pages that ask for it are seen all the same. */
const OF_BROWSER = /^\w+ (?:http:\/\/)?[\w-]+\.google(?:apis)?\.com[:/]/;

/** How long a page may take to load, in milliseconds. */
const LOAD = 10_000;

/** Starts it. Without policies pages are as they would be where a browser knows none. */
export async function tripwire(site: string, policies: "policies" | "none"): Promise<Tripwire> {
  const { origin } = new URL(site);
  const executions: string[] = [];
  const foreign: string[] = [];
  // Whatever is not asked of this machine comes here, also what the browser opens ahead.
  const elsewhere = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (data) => {
      const [line = ""] = String(data).split("\r\n");
      if (!OF_BROWSER.test(line)) foreign.push(line);
      socket.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  const { port } = elsewhere.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: pathOfChromium(),
    args: chromiumFlags,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" },
  });
  const context = await browser.newContext({
    reducedMotion: "reduce",
    bypassCSP: policies === "none",
  });
  context.setDefaultTimeout(PATIENCE);
  await context.exposeBinding("trip", ({ frame }, number) => {
    executions.push(`${number} in ${frame.url().slice(0, 200)}`);
  });
  context.on("request", (request) => {
    if (!new RegExp(`^(?:${origin}/|data:|blob:|about:)`).test(request.url()))
      foreign.push(request.url());
  });
  const made: string[] = [];
  await context.route(`${origin}/made/*/`, async (route) => {
    const number = Number(/made\/(\d+)/.exec(route.request().url())![1]);
    await route.fulfill({ contentType: "text/html; charset=utf-8", body: made[number]! });
  });
  const wire: Tripwire = {
    ...{ context, executions, foreign, pages: 0 },
    make: (...pages) => pages.map((html) => `${origin}/made/${made.push(html) - 1}/`),
    async visit(urls, ready) {
      const rest = [...urls];
      const visitor = async (): Promise<void> => {
        const page = await context.newPage();
        for (let url = rest.pop(); url !== undefined; url = rest.pop()) {
          const response = await page.goto(url, { waitUntil: "domcontentloaded" });
          if (response?.ok() !== true) throw new Error(`${url} is not there`);
          // A frame whose address a policy forbids never ends to load.
          await page.waitForLoadState("load", { timeout: LOAD }).catch(() => undefined);
          await ready?.(page);
          await provoke(page);
          wire.pages++;
        }
        await page.close();
      };
      await Promise.all(Array.from({ length: Math.min(4, urls.length) }, visitor));
    },
    async close() {
      await browser.close();
      elsewhere.close();
    },
  };
  return wire;
}

/** Whatever hears something hears it, and every link that leads to no page is followed, in all frames. */
async function provoke(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(provokeFrame).catch(() => undefined);
  await page.waitForTimeout(20);
}

/** Runs in the page. */
function provokeFrame(): void {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const leadsToPage = (address: string): boolean => {
    try {
      return /^(?:https?|mailto|about):$/.test(new URL(address, document.baseURI).protocol);
    } catch {
      return true;
    }
  };
  for (const element of all(document)) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2)));
      if (!/^(?:href|xlink:href|action|formaction|data|src)$/.test(name) || leadsToPage(value))
        continue;
      const click = new MouseEvent("click", { bubbles: true, cancelable: true, composed: true });
      (element.querySelector("button,text") ?? element).dispatchEvent(click);
    }
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
}

/** The finder over a slow network: how long a first query takes at once and a while after the first list, and what it asks. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { ToolList } from "../../core/api/card.ts";
import { isAvailable } from "../../core/entry-view.ts";
import { median } from "./figures.ts";
import { type KnownItem, knownItems } from "./known-items.ts";
import { type BenchServer, startServer } from "./server.ts";

/** One kind of query in one build, measured. */
export interface SlowFigures {
  build: string;
  query: string;
  /** From what was typed to its results, in milliseconds; median. */
  ms: number;
  /** Median and most. */
  requests: readonly [number, number];
}

/** What is asked of the network while a page of the finder stands. */
const NETWORK = {
  offline: false,
  latency: 300,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
/** When "later" is, in milliseconds after the first list. */
const LATER = 5_000;

const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<script>
  window.ready = new Promise((done) => addEventListener("tool-ladder-ready", () => done()));
</script>
<tool-ladder view="finder"></tool-ladder>
<script type="module" src="/widget/v1/tool-ladder.js"></script>`;

/** Queries of each kind. */
const MOST = 5;
const SEED = 7;

/** Kind → what is typed: titles, and those of one word with a mistake, which nothing finds uncorrected. */
async function typedQueries(folder: string): Promise<Record<string, string[]>> {
  const text = await readFile(join(folder, "api/v1/tools.json"), "utf8");
  const { tools } = JSON.parse(text) as Pick<ToolList, "tools">;
  const present = tools.filter(isAvailable);
  const names = present.filter(({ title }) => /^[A-Za-z]{6,}$/.test(title));
  const typed = (items: readonly KnownItem[]) => items.slice(0, MOST).map(({ query }) => query);
  return {
    "a title": typed(knownItems(present, SEED, MOST).whole),
    "one with a mistake": typed(knownItems(names, SEED, 2 * MOST).typo),
  };
}

/** Measures builds side by side, each query in each build in turn: a busy machine is busy for all of them. */
export async function measureSlowNetwork(
  browser: Browser,
  builds: Readonly<Record<string, string>>,
): Promise<SlowFigures[]> {
  const queries = await typedQueries(Object.values(builds)[0]!);
  const servers = await Promise.all(
    Object.entries(builds).map(async ([build, folder]) => ({
      build,
      server: await startServer(new Map([["/index.html", PAGE]]), {
        api: `${folder}/api`,
        widget: `${folder}/widget`,
      }),
    })),
  );
  const runs = new Map<string, Asked[]>();
  for (const [kind, texts] of Object.entries(queries)) {
    for (const text of texts) {
      for (const wait of [0, LATER]) {
        for (const { build, server } of servers) {
          const key = `${build}\n${kind}, ${wait === 0 ? "at once" : `${wait / 1000} s later`}`;
          runs.set(key, [...(runs.get(key) ?? []), await ask(browser, server, text, wait)]);
        }
      }
    }
  }
  for (const { server } of servers) await server.close();
  return [...runs].map(([key, asked]) => {
    const [build = "", query = ""] = key.split("\n");
    const requests = asked.map((each) => each.requests);
    return {
      build,
      query,
      ms: median(asked.map(({ ms }) => ms)),
      requests: [median(requests), Math.max(...requests)],
    };
  });
}

type Asked = Awaited<ReturnType<typeof ask>>;

/** Opens the finder, waits for its first list and longer, types, and waits for the results of what was typed. */
async function ask(browser: Browser, server: BenchServer, text: string, wait: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await page.goto(`${server.origin}/index.html`);
  await page.evaluate(() => (window as unknown as { ready: Promise<void> }).ready);
  await page.waitForTimeout(wait);
  server.traffic();
  const ms = await page.evaluate(async (text) => {
    const finder = document.querySelector("tool-ladder")!;
    const field = finder.shadowRoot!.querySelector<HTMLInputElement>(".search")!;
    const answered = new Promise<void>((done) =>
      finder.addEventListener("tool-ladder-results", (event) => {
        const { state } = (event as CustomEvent<{ state: { query: string } }>).detail;
        if (state.query.trim() === text.trim()) done();
      }),
    );
    const started = performance.now();
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await answered;
    return performance.now() - started;
  }, text);
  const { requests } = server.traffic();
  await context.close();
  return { ms, requests };
}

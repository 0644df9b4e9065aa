/** The widget on a page: how soon its first list stands on a slow machine, what moves, what blocks, what stays behind. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { readCatalog } from "../../schema/read/reader.ts";
import { bundleClassic } from "../../scripts/build/bundle-classic.ts";
import { bundleWidget } from "../../scripts/build/bundle-widget.ts";
import { projectPath } from "../../scripts/project.ts";
import { apiFiles } from "../../scripts/build/api.ts";
import { searchFiles } from "../../scripts/build/search-index.ts";
import { writeFiles } from "../../scripts/build/write-files.ts";
import { median } from "./figures.ts";
import { type BenchServer, startServer } from "./server.ts";

/** One way of putting the widget on a page, measured. */
export interface WidgetFigures {
  way: string;
  /** Script start to the first list, in milliseconds, on a processor slowed four times; median of the runs. */
  firstListMs: number;
  /** Of that, how long nothing but the network was waited for. */
  networkMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** The longest task from the script's arrival on, in milliseconds; 0 where none was over 50. */
  longestTask: number;
  /** The same on a processor that is not slowed. */
  longestUnslowed: number;
  /** Bytes that came, gzipped, until the first list stood. */
  bytes: number;
  /** What 200 rounds of adding and removing left behind. */
  leaks: { elements: number; nodes: number; listeners: number; kilobytes: number };
}

/** Publishes what the widget needs of the catalog into a folder; returns it. */
export async function publishWidget(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-bench-"));
  const { catalog } = await readCatalog(projectPath("catalog"));
  if (!catalog) throw new Error("The catalog has errors: npm run check names them.");
  await writeFiles(folder, apiFiles(catalog));
  await writeFiles(folder, searchFiles(catalog));
  await bundleWidget(join(folder, "widget/v1"));
  await bundleClassic(join(folder, "widget/v1"));
  return folder;
}

/** What the page tells. */
interface Seen {
  ready: Promise<number>;
  shift: number;
  tasks: PerformanceEntry[];
}

const RUNS = 7;
const SLOWER = 4;
const ROUNDS = 200;

const FALLBACK = `<div class="place"><a href="/tools/">All tools</a></div>`;
/**
 * A page that keeps the fallback's height, as embed/ asks for, and tells what happens on it. The script comes once the
 * page stands, as it does on wikis: what the page takes itself is not the widget's.
 */
const page = (script: object) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<style>tool-ladder, div.tool-ladder { display: block; min-height: 120rem }</style>
<script>
  window.shift = 0; window.tasks = [];
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.shift += each.value; })
    .observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { window.tasks.push(...list.getEntries()); })
    .observe({ type: "longtask", buffered: true });
  window.ready = new Promise((done) => document.addEventListener("tool-ladder-ready", () => {
    requestAnimationFrame(() => done(performance.now()));
  }, { once: true }));
  addEventListener("load", () => setTimeout(() => {
    document.body.append(Object.assign(document.createElement("script"), ${JSON.stringify(script)}));
  }, 500));
</script>
<p>Before.</p>
<tool-ladder view="finder">${FALLBACK}</tool-ladder>
<p>After.</p>`;

/** Each way's script element. The bare one shows what the machine takes for an element that does next to nothing. */
const WAYS = {
  module: { type: "module", src: "/widget/v1/tool-ladder.js" },
  classic: { src: "/widget/v1/tool-ladder.classic.js" },
  "bare element": { type: "module", src: "/bare-tool-ladder.js" },
};

/** An element that asks for as many files as ours, and shows three items without style. */
const BARE: ReadonlyMap<string, string> = new Map([
  [
    "/bare-tool-ladder.js",
    `customElements.define("tool-ladder", class extends HTMLElement {
      async connectedCallback() {
        const root = this.attachShadow({ mode: "open" });
        root.innerHTML = "<slot></slot>";
        const read = (path) => fetch("/api/v1/" + path).then((answer) => answer.json());
        const [{ draw }] = await Promise.all(
          [import("/bare-view.js"), read("catalog.json"), read("search/manifest.json")]);
        root.innerHTML = draw();
        this.dispatchEvent(new Event("tool-ladder-ready", { bubbles: true }));
      }
    });`,
  ],
  [
    "/bare-view.js",
    `export const draw = () => "<ul>" + "<li><h3>A tool</h3><p>What it does</p></li>".repeat(3) + "</ul>";`,
  ],
]);

/** Measures each way in on a published folder. */
export async function measureWidget(browser: Browser, folder: string): Promise<WidgetFigures[]> {
  const pages = Object.entries(WAYS).map(
    ([way, script]) => [`/${way}.html`, page(script)] as const,
  );
  const texts = new Map([...BARE, ...pages]);
  const folders = Object.fromEntries(["api", "widget"].map((name) => [name, join(folder, name)]));
  const server = await startServer(texts, folders);
  const figures: WidgetFigures[] = [];
  for (const way of Object.keys(WAYS)) {
    const address = new URL(`/${way}.html`, server.origin).href;
    const runs: Load[] = [];
    const unslowed: Load[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await load(browser, address, server, SLOWER));
      unslowed.push(await load(browser, address, server, 1));
    }
    const of = (name: keyof Load) => median(runs.map((run) => run[name]));
    figures.push({
      way,
      firstListMs: of("firstListMs"),
      networkMs: of("networkMs"),
      shift: Math.max(...runs.map(({ shift }) => shift)),
      longestTask: of("longestTask"),
      longestUnslowed: median(unslowed.map(({ longestTask }) => longestTask)),
      bytes: of("bytes"),
      leaks: await leaksOf(browser, address),
    });
  }
  await server.close();
  await rm(folder, { recursive: true });
  return figures;
}

type Load = Awaited<ReturnType<typeof load>>;

async function load(browser: Browser, address: string, server: BenchServer, slower: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  server.traffic();
  await opened.goto(address);
  await opened.evaluate(() => (window as unknown as Seen).ready);
  // Before the finder reads ahead.
  const { bytes } = server.traffic();
  const figures = await opened.evaluate(async () => {
    const seen = window as unknown as Seen;
    const stood = await seen.ready;
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const script = files.find(({ name }) => name.includes("tool-ladder"))!;
    // What lies between: stretches in which some file was on its way, each counted once.
    let networkMs = 0;
    let until = script.responseEnd;
    for (const { startTime, responseEnd } of files.sort((a, b) => a.startTime - b.startTime)) {
      const from = Math.max(startTime, until);
      if (responseEnd <= from || from > stood) continue;
      networkMs += Math.min(responseEnd, stood) - from;
      until = Math.min(responseEnd, stood);
    }
    // What it reads ahead must not hold up the page either.
    await new Promise((done) => setTimeout(done, 2000));
    return {
      firstListMs: stood - script.responseEnd,
      networkMs,
      shift: seen.shift,
      longestTask: Math.max(
        0,
        ...seen.tasks
          .filter(({ startTime, duration }) => startTime + duration > script.responseEnd)
          .map(({ duration }) => duration),
      ),
    };
  });
  await context.close();
  return { ...figures, bytes };
}

/** Adds a widget, waits for its list, removes it; after a warm-up round by round, then counts what is left. */
async function leaksOf(browser: Browser, address: string): Promise<WidgetFigures["leaks"]> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await opened.goto(address);
  await opened.evaluate(() => (window as unknown as Seen).ready);
  await rounds(opened, ROUNDS / 4);
  const before = await survivors(session);
  await rounds(opened, ROUNDS);
  const after = await survivors(session);
  await context.close();
  return {
    elements: after.elements - before.elements,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    kilobytes: Math.round((after.heap - before.heap) / 1000),
  };
}

async function rounds(opened: Page, count: number): Promise<void> {
  await opened.evaluate(async (count) => {
    for (let round = 0; round < count; round++) {
      const element = document.createElement("tool-ladder");
      const ready = new Promise((done) => element.addEventListener("tool-ladder-ready", done));
      document.body.append(element);
      await ready;
      element.remove();
    }
  }, count);
}

async function survivors(session: CDPSession) {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const valueOf = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  const { result } = await session.send("Runtime.evaluate", {
    expression: `customElements.get("tool-ladder").prototype`,
  });
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId!,
  });
  const { result: list } = await session.send("Runtime.getProperties", {
    objectId: objects.objectId!,
    ownProperties: true,
  });
  return {
    elements: Number(list.find(({ name }) => name === "length")?.value?.value ?? NaN),
    nodes: valueOf("Nodes"),
    listeners: valueOf("JSEventListeners"),
    heap: valueOf("JSHeapUsedSize"),
  };
}

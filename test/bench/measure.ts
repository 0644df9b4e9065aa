/** Measuring: one catalog, all engines → a row each. */
import type { Browser } from "playwright-core";
import { freshPage, PAGE } from "./browser.ts";
import type { Corpus } from "./corpora.ts";
import {
  answered,
  median,
  percentile,
  recallOfForms,
  reciprocalRank,
  type Search,
} from "./figures.ts";
import { type KnownItem, type Way, WAYS } from "./known-items.ts";
import {
  buildOurs,
  measureTraffic,
  type OurIndex,
  OURS,
  type Product,
  timeCold,
  timeOurs,
  wronglyCorrected,
} from "./ours.ts";
import { buildPagefind, searchPagefind, timePagefind } from "./pagefind.ts";
import { createMiniSearch, type PeerName, PEERS } from "./peers.ts";
import { BAD_QUERIES, type Queries, queriesFor } from "./queries.ts";
import { type FlatRecord, recordsOf } from "./records.ts";
import { startServer } from "./server.ts";
import { gzipSync } from "node:zlib";

/** Milliseconds: median and 95th percentile. */
export type Latency = readonly [median: number, p95: number];

/** One engine over one catalog; what does not apply or was not measured is absent. Bytes are gzipped. */
export interface Row {
  corpus: string;
  engine: string;
  buildMs: number;
  /** Bytes until the first list stands: for engines that load everything, all of it. */
  firstList?: number;
  queryBytes?: readonly [median: number, worst: number];
  queryRequests?: readonly [median: number, worst: number];
  /** Results on the shortest first page of those that could have had ten. */
  shortestPage?: number;
  /** Scripts included, from nothing to the first result of one query. */
  fromNothing?: { requests: number; bytes: number };
  node?: Latency;
  chromium?: Latency;
  corrected?: Latency;
  /** The slowest of the queries that nobody means, nothing loaded before. */
  bad?: number;
  ranks: Partial<Record<Way, number>>;
  /** Of the first ten results of a word, the share that its other forms find. */
  forms: number;
  /** The share of questions as people ask them that have a right answer among the first three results. */
  asked: number;
  /** Words that were right as they are, and were corrected. */
  wronglyCorrected?: readonly string[];
}

/** How well an engine finds. */
type Relevance = Pick<Row, "ranks" | "forms" | "asked">;

/** How much is measured. */
export interface Effort {
  /** Known items that each engine is asked for in each way. */
  knownItems: number;
  /** Whether others than ours are measured. */
  peers: boolean;
  /** Another revision of ours to measure beside. */
  against?: Product | undefined;
}

/** The slow engine answers a few of the queries when it is timed. */
const SLOW_QUERIES = 20;

/** Measures a catalog with all engines, or ours alone. */
export async function measure(
  corpus: Corpus,
  browser: Browser,
  scripts: ReadonlyMap<string, string>,
  effort: Effort,
): Promise<Row[]> {
  const queries = queriesFor(corpus);
  const records = recordsOf(corpus.documents);
  const ours = buildOurs(corpus, OURS);
  const before = effort.against && buildOurs(corpus, effort.against);
  const pagefind = effort.peers ? await buildPagefind(records) : undefined;
  const texts = new Map([
    ...scripts,
    ["/index.html", PAGE],
    ["/records.json", JSON.stringify(records)],
    ...ours.files.map(({ path, json }): [string, string] => [`/search/${path}`, json]),
  ]);
  const server = await startServer(texts, pagefind ? { pagefind: pagefind.folder } : {});
  const context = { corpus, browser, server, queries, records, effort };
  const [inNode, inNodeBefore] = await measureInNode(
    before && effort.against
      ? [
          [OURS, ours],
          [effort.against, before],
        ]
      : [[OURS, ours]],
    context,
  );
  const rows = [await measureOurs(inNode!, context), ...(inNodeBefore ? [inNodeBefore] : [])];
  if (pagefind) {
    rows.push(
      await measurePeer("MiniSearch", context),
      await measurePeer("fuse.js", context),
      await measurePagefind(pagefind.buildMs, context),
    );
    await pagefind.remove();
  }
  await server.close();
  return rows;
}

interface Context {
  corpus: Corpus;
  browser: Browser;
  server: Awaited<ReturnType<typeof startServer>>;
  queries: Queries;
  records: readonly FlatRecord[];
  effort: Effort;
}

/** What is measured without a page, for each revision alike. */
async function measureInNode(
  revisions: readonly (readonly [Product, OurIndex])[],
  { corpus, queries, effort }: Context,
): Promise<Row[]> {
  const times = await timeOurs(
    revisions.map(([, index]) => index),
    queries.mixed,
  );
  const rows: Row[] = [];
  for (const [i, [{ name }, index]] of revisions.entries()) {
    const traffic = await measureTraffic(index, queries.mixed);
    const bad = await timeCold(index, BAD_QUERIES);
    const { engine } = await index.open();
    const search = async (query: string) => {
      const { results } = await engine.find({ query, purpose: "use", filters: {} });
      return results.map(({ card }) => card.id);
    };
    rows.push({
      corpus: corpus.name,
      engine: name,
      buildMs: index.buildMs,
      firstList: traffic.firstList,
      queryBytes: [median(traffic.bytes), Math.max(...traffic.bytes)],
      queryRequests: [median(traffic.requests), Math.max(...traffic.requests)],
      shortestPage: Math.min(...traffic.missing.map((missing) => 10 - missing)),
      node: latency(times[i]!),
      bad: Math.max(...bad),
      ...(await relevanceOf(queries, effort.knownItems, search)),
      ...(queries.goodWords.length > 0 && {
        wronglyCorrected: await wronglyCorrected(index, queries.goodWords),
      }),
    });
  }
  return rows;
}

/** The rest, in a page. */
async function measureOurs(row: Row, context: Context): Promise<Row> {
  const { browser, server, queries } = context;
  const timing = await inPage(browser, server.origin, (page) =>
    page.evaluate(
      async ([asked]) => {
        const path = "/scripts/page.js";
        const script = (await import(path)) as typeof import("./page.ts");
        return script.timeOurs("/search/", asked);
      },
      [queries.mixed] as const,
    ),
  );
  server.traffic();
  await inPage(browser, server.origin, (page) => {
    server.traffic();
    return page.evaluate(
      async ([query]) => {
        const path = "/scripts/page-ours.js";
        const script = (await import(path)) as typeof import("./page-ours.ts");
        return script.firstOfOurs("/search/", query);
      },
      [queries.mixed[0]!] as const,
    );
  });
  return {
    ...row,
    fromNothing: server.traffic(),
    chromium: latency(timing.all),
    ...(timing.corrected.length > 0 && { corrected: latency(timing.corrected) }),
  };
}

async function measurePeer(name: PeerName, context: Context): Promise<Row> {
  const { corpus, browser, server, queries, records, effort } = context;
  const started = performance.now();
  const search = PEERS[name](records);
  const buildMs = performance.now() - started;
  const isSlow = name === "fuse.js";
  const step = isSlow ? Math.ceil(queries.mixed.length / SLOW_QUERIES) : 1;
  const asked = queries.mixed.filter((_, i) => i % step === 0);
  const node = asked.map((query) => {
    const before = performance.now();
    search(query);
    return performance.now() - before;
  });
  const times = await inPage(browser, server.origin, (page) =>
    page.evaluate(
      async ([peer, texts]) => {
        const path = "/scripts/page.js";
        const script = (await import(path)) as typeof import("./page.ts");
        return script.timePeer(peer, "/records.json", texts);
      },
      [name, asked] as const,
    ),
  );
  const data = isSlow ? JSON.stringify(records) : JSON.stringify(createMiniSearch(records));
  return {
    corpus: corpus.name,
    engine: name,
    buildMs,
    firstList: gzipSync(data).length,
    node: latency(node),
    chromium: latency(times),
    ...(await relevanceOf(queries, effort.knownItems, (query) => Promise.resolve(search(query)))),
  };
}

async function measurePagefind(buildMs: number, context: Context): Promise<Row> {
  const { corpus, browser, server, queries, effort } = context;
  const base = "/pagefind/";
  const fromNothing = await inPage(browser, server.origin, async (page) => {
    server.traffic();
    await searchPagefind(page, base, queries.mixed[0]!, 1);
    return server.traffic();
  });
  const times = await inPage(browser, server.origin, (page) =>
    timePagefind(page, base, queries.mixed),
  );
  const relevance = await inPage(browser, server.origin, (page) =>
    relevanceOf(queries, effort.knownItems, (query) => searchPagefind(page, base, query, 10)),
  );
  return {
    corpus: corpus.name,
    engine: "Pagefind",
    buildMs,
    fromNothing,
    chromium: latency(times),
    ...relevance,
  };
}

async function relevanceOf(
  { known, forms, questions }: Queries,
  most: number,
  search: Search,
): Promise<Relevance> {
  const ranks: [Way, number][] = [];
  for (const way of WAYS) {
    const items: readonly KnownItem[] = known[way].slice(0, most);
    ranks.push([way, await reciprocalRank(items, search)]);
  }
  return {
    ranks: Object.fromEntries(ranks),
    forms: await recallOfForms(forms, search),
    asked: await answered(questions, search),
  };
}

async function inPage<T>(
  browser: Browser,
  origin: string,
  work: (page: Awaited<ReturnType<typeof freshPage>>) => Promise<T>,
): Promise<T> {
  const page = await freshPage(browser, origin);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

function latency(times: readonly number[]): Latency {
  return [median(times), percentile(times, 0.95)];
}

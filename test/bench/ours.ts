/** Our own engine in Node, of this revision or another: the index in memory, and what each query reads of it. */
import { gzipSync } from "node:zlib";
import { buildIndex, type IndexFile } from "../../core/search/write/build-index.ts";
import { openEngine, type SearchEngine } from "../../core/search/query/engine.ts";
import { searchFiles, wordsIn } from "../../scripts/build/search-index.ts";
import type { Corpus } from "./corpora.ts";

/** A revision of the product. */
export interface Product {
  name: string;
  /** The files of the index as they are published. */
  filesOf(corpus: Corpus): IndexFile[];
  openEngine: typeof openEngine;
}

export interface OurIndex {
  files: readonly IndexFile[];
  buildMs: number;
  /** An engine with nothing loaded, and the files that it has read, in order. */
  open(): Promise<{ engine: SearchEngine; read: string[] }>;
  /** Bytes of a file when gzipped. */
  size(path: string): number;
}

/** The levels of catalogs that have none of their own. */
export const LEVELS = ["level-1", "level-2", "level-3", "level-4", "level-5"].map((id) => ({ id }));

/** The product as it is. */
export const OURS: Product = {
  name: "Tool Ladder",
  filesOf({ documents, catalog }) {
    if (!catalog) {
      const words = wordsIn(documents.map(({ card }) => card.language));
      return buildIndex(documents, { language: "en", levels: LEVELS, ...words });
    }
    return [...searchFiles(catalog)].map(([path, json]) => ({
      path: path.replace("api/v1/search/", ""),
      json,
    }));
  },
  openEngine,
};

export function buildOurs(corpus: Corpus, product: Product): OurIndex {
  const started = performance.now();
  const files = product.filesOf(corpus);
  const buildMs = performance.now() - started;
  const texts = new Map(files.map(({ path, json }) => [path, json]));
  const sizes = new Map<string, number>();
  return {
    files,
    buildMs,
    size(path) {
      const size = sizes.get(path) ?? gzipSync(texts.get(path)!).length;
      sizes.set(path, size);
      return size;
    },
    async open() {
      const read: string[] = [];
      const opened = await product.openEngine((path) => {
        read.push(path);
        return Promise.resolve(JSON.parse(texts.get(path)!) as unknown);
      }, new Map());
      if ("problem" in opened) throw new Error(opened.problem.path);
      return { engine: opened.value, read };
    },
  };
}

/** Requests and bytes of the first list, and of each query after that; results that its first page lacks of ten. */
export async function measureTraffic(index: OurIndex, queries: readonly string[]) {
  const bytesOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + index.size(path), 0);
  const ask = (engine: SearchEngine, query: string) =>
    engine.find({ query, purpose: "use", filters: {} });
  const requests: number[] = [];
  const bytes: number[] = [];
  const missing: number[] = [];
  let firstList = 0;
  for (const query of queries) {
    const { engine, read } = await index.open();
    await ask(engine, "");
    firstList = bytesOf(read);
    const before = read.length;
    const { results, total } = await ask(engine, query);
    missing.push(Math.min(10, total) - results.length);
    requests.push(read.length - before);
    bytes.push(bytesOf(read.slice(before)));
  }
  return { firstList, requests, bytes, missing };
}

/** Milliseconds of each query with nothing loaded but the manifest: files come from memory. */
export async function timeCold(index: OurIndex, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const { engine } = await index.open();
    const started = performance.now();
    await engine.find({ query, purpose: "use", filters: {} });
    times.push(performance.now() - started);
  }
  return times;
}

/**
 * Milliseconds of each query with its files loaded, the median of three runs, for each of the indexes. They take turns,
 * so that what else the machine does falls on all of them.
 */
export async function timeOurs(
  indexes: readonly OurIndex[],
  queries: readonly string[],
): Promise<number[][]> {
  const asks = await Promise.all(
    indexes.map(async (index) => {
      const { engine } = await index.open();
      return (query: string) => engine.find({ query, purpose: "use", filters: {} });
    }),
  );
  for (const ask of asks) for (const query of queries) await ask(query);
  const times: number[][] = asks.map(() => []);
  for (const query of queries) {
    const runs: number[][] = asks.map(() => []);
    for (let run = 0; run < 3; run++) {
      for (const [i, ask] of asks.entries()) {
        const started = performance.now();
        await ask(query);
        runs[i]!.push(performance.now() - started);
      }
    }
    runs.forEach((each, i) => times[i]!.push(each.sort((a, b) => a - b)[1]!));
  }
  return times;
}

/** Words and their forms that are right as they are, and are corrected all the same. */
export async function wronglyCorrected(
  index: OurIndex,
  words: readonly string[],
): Promise<string[]> {
  const { engine } = await index.open();
  const wrong: string[] = [];
  for (const word of words) {
    const { corrected } = await engine.find({ query: word, purpose: "use", filters: {}, limit: 0 });
    if (corrected !== undefined) wrong.push(`${word} → ${corrected}`);
  }
  return wrong;
}

/** Our own engine in Node: the index in memory, and what each query reads of it. */
import { gzipSync } from "node:zlib";
import { buildIndex, type IndexFile } from "../../core/search/write/build-index.ts";
import { openEngine, type SearchEngine } from "../../core/search/query/engine.ts";
import type { Corpus } from "./corpora.ts";

export interface OurIndex {
  files: readonly IndexFile[];
  buildMs: number;
  /** An engine with nothing loaded, and the files that it has read, in order. */
  open(): Promise<{ engine: SearchEngine; read: string[] }>;
  /** Bytes of a file when gzipped. */
  size(path: string): number;
}

const LEVELS = ["level-1", "level-2", "level-3", "level-4", "level-5"].map((id) => ({ id }));

export function buildOurs({ documents }: Corpus): OurIndex {
  const started = performance.now();
  const files = buildIndex(documents, { language: "en", levels: LEVELS });
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
      const opened = await openEngine((path) => {
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

/** Milliseconds of each query with its files loaded: the median of three runs. */
export async function timeOurs(index: OurIndex, queries: readonly string[]): Promise<number[]> {
  const { engine } = await index.open();
  const ask = (query: string) => engine.find({ query, purpose: "use", filters: {} });
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) {
    const runs: number[] = [];
    for (let run = 0; run < 3; run++) {
      const started = performance.now();
      await ask(query);
      runs.push(performance.now() - started);
    }
    times.push(runs.sort((a, b) => a - b)[1]!);
  }
  return times;
}

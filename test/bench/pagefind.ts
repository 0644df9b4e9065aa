/** Pagefind: its index built by its own program, its search run in the page. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import * as pagefind from "pagefind";
import type { FlatRecord } from "./records.ts";

export interface PagefindIndex {
  folder: string;
  buildMs: number;
  remove(): Promise<void>;
}

/** Builds its index in a temporary folder. */
export async function buildPagefind(records: readonly FlatRecord[]): Promise<PagefindIndex> {
  const folder = await mkdtemp(join(tmpdir(), "pagefind-"));
  const started = performance.now();
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join("; "));
  for (const { id, title, keywords, summary, description } of records) {
    await index.addCustomRecord({
      url: `/${id}`,
      language: "en",
      content: `${title}. ${title}. ${keywords}. ${summary} ${description}`,
      meta: { title, id },
    });
  }
  await index.writeFiles({ outputPath: folder });
  const buildMs = performance.now() - started;
  await index.deleteIndex();
  return { folder, buildMs, remove: () => rm(folder, { recursive: true }) };
}

/** Ends its program. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

/** The part of its script's interface that is used in the page. */
interface PagefindScript {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** Asks in the page for the first few ids. */
export async function searchPagefind(page: Page, base: string, query: string, limit: number) {
  return page.evaluate(
    async ([address, text, most]) => {
      const script = (await import(`${address}pagefind.js`)) as PagefindScript;
      await script.init();
      const { results } = await script.search(text);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return found.map(({ meta }) => meta.id);
    },
    [base, query, limit] as const,
  );
}

/** Milliseconds of each search with its files loaded, results without their texts. */
export async function timePagefind(page: Page, base: string, queries: readonly string[]) {
  return page.evaluate(
    async ([address, texts]) => {
      const script = (await import(`${address}pagefind.js`)) as PagefindScript;
      await script.init();
      for (const text of texts) await script.search(text);
      const times: number[] = [];
      for (const text of texts) {
        const started = performance.now();
        await script.search(text);
        times.push(performance.now() - started);
      }
      return times;
    },
    [base, queries] as const,
  );
}

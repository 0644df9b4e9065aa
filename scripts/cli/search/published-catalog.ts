/** A published folder for searching: reads its files as over the network, and counts what that would transfer. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openEngine, type SearchEngine } from "../../../core/search/query/engine.ts";
import type { SearchProblem } from "../../../core/search/query/store.ts";
import type { Manifest } from "../../../core/api/manifest.ts";
import type { Vocabularies } from "../../../core/catalog.ts";

/** Requested files, and their gzipped bytes; failed requests count none. */
export interface Traffic {
  requests: number;
  bytes: number;
}

export interface PublishedCatalog {
  /** None of each where they could not be read. */
  vocabularies: Pick<Vocabularies, "skills" | "tasks">;
  /** An engine with nothing cached, and what it has read so far. */
  open(): Promise<{ engine: SearchEngine; traffic: () => Traffic }>;
}

/** What is wrong with a file, in words. */
export const FAILURE_WORDS: Readonly<Record<SearchProblem["kind"], string>> = {
  missing: "missing",
  damaged: "damaged",
  later: "of a later version",
};

/** Opens a published folder; a sentence where there is none that can be searched. */
export async function openPublished(folder: string): Promise<PublishedCatalog | string> {
  const vocabularies = await readVocabularies(folder);
  const rungs = new Map(vocabularies.skills.map(({ id, level }) => [id, level]));
  const texts = new Map<string, string>();
  const gzipped = new Map<string, number>();
  const read = async (path: string): Promise<string> => {
    const text = texts.get(path) ?? (await readFile(join(folder, "api/v1/search", path), "utf8"));
    texts.set(path, text);
    return text;
  };
  const sizeOf = (path: string, text: string) => {
    const size = gzipped.get(path) ?? gzipSync(text).length;
    gzipped.set(path, size);
    return size;
  };
  const open = async () => {
    const paths = new Set<string>();
    let bytes = 0;
    const opened = await openEngine(async (path): Promise<unknown> => {
      paths.add(path);
      const text = await read(path);
      bytes += sizeOf(path, text);
      return JSON.parse(text);
    }, rungs);
    return { opened, traffic: () => ({ requests: paths.size, bytes }) };
  };
  const first = await open();
  if ("problem" in first.opened) {
    const { kind, path } = first.opened.problem;
    if (!existsSync(folder)) return `There is no folder "${folder}": npm run build publishes one.`;
    return `${join(folder, "api/v1/search", path)} is ${FAILURE_WORDS[kind]}: npm run build publishes it.`;
  }
  return {
    vocabularies,
    async open() {
      const { opened, traffic } = await open();
      // It could be opened a moment ago, and its text is kept.
      if ("problem" in opened) throw new Error(`${opened.problem.path} changed while it was read`);
      return { engine: opened.value, traffic };
    },
  };
}

async function readVocabularies(folder: string): Promise<PublishedCatalog["vocabularies"]> {
  try {
    const text = await readFile(join(folder, "api/v1/catalog.json"), "utf8");
    return (JSON.parse(text) as Manifest).vocabularies;
  } catch {
    // Without the skills' rungs matches are only less finely ordered.
    return { skills: [], tasks: [] };
  }
}

/** The search index: the files of core/search/write/build-index.ts below api/v1/search/. */
import type { Catalog } from "../../core/catalog.ts";
import { buildIndex } from "../../core/search/write/build-index.ts";
import { sourcesOf } from "../../core/search/write/documents.ts";
import { writeFiles } from "./write-files.ts";

/** Writes api/v1/search/ into a folder. */
export async function publishSearch(catalog: Catalog, folder: string): Promise<void> {
  await writeFiles(`${folder}/api/v1/search`, searchFiles(catalog));
}

/** Path under api/v1/search/ → what the file holds. */
export function searchFiles(catalog: Catalog): Map<string, string> {
  const { about, vocabularies } = catalog;
  const files = buildIndex(sourcesOf(catalog), {
    language: about.language,
    levels: vocabularies.levels,
  });
  return new Map(files.map(({ path, json }) => [path, `${json}\n`]));
}

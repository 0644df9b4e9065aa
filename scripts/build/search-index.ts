/** The search index: the files of core/search/write/build-index.ts below api/v1/search/. */
import type { Catalog } from "../../core/catalog.ts";
import { buildIndex } from "../../core/search/write/build-index.ts";
import { documentsOf } from "../../core/search/write/documents.ts";
import { stemOf } from "./stems.ts";
import { stopWordsOf } from "./stop-words.ts";

/** What the build knows of the words of languages. `languages`: BCP 47. */
export function wordsIn(languages: Iterable<string>) {
  return { stemOf, stopWords: stopWordsOf(languages) };
}

/** Path → JSON. */
export function searchFiles(catalog: Catalog): Map<string, string> {
  const { about, entries, synonyms, vocabularies } = catalog;
  const files = buildIndex(documentsOf(catalog), {
    language: about.language,
    levels: vocabularies.levels,
    ...wordsIn(entries.map(({ language }) => language)),
    synonyms,
  });
  return new Map(files.map(({ path, json }) => [`api/v1/search/${path}`, `${json}\n`]));
}

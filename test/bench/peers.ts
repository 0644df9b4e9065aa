/** The peers that run in one process and in the page alike: fuse.js over whole records, and MiniSearch. */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { fold } from "../../core/search/codec/fold.ts";
import { stemEnglish } from "../../core/stem-english.ts";
import type { FlatRecord } from "./records.ts";

export type PeerName = "fuse.js" | "MiniSearch";
export type SearchIds = (query: string) => string[];

const BOOST = { title: 8, keywords: 4, summary: 2, description: 1 };
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];

/** Builds a peer's index; gives the search for the first ten ids. */
export const PEERS: Readonly<Record<PeerName, (records: readonly FlatRecord[]) => SearchIds>> = {
  "fuse.js": (records) => {
    const fuse = new Fuse(records, {
      keys: FIELDS.map((name) => ({ name, weight: BOOST[name] })),
      useTokenSearch: true,
      tokenMatch: "all",
      ignoreDiacritics: true,
      threshold: 0.25,
    });
    return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
  },
  MiniSearch: (records) => {
    const index = createMiniSearch(records);
    return (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id));
  },
};

/** MiniSearch with prefixes, small mistakes, the usual weights, and our stemmer. */
export function createMiniSearch(records: readonly FlatRecord[]): MiniSearch<FlatRecord> {
  const index = new MiniSearch<FlatRecord>({
    fields: FIELDS,
    processTerm: (term) => stemEnglish(fold(term)),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
  });
  index.addAll(records);
  return index;
}

/** The first list: what an index answers before anything is asked for. It takes no engine. */
import { type CardsRead, createCards } from "./cards.ts";
import { isManifest, MANIFEST_PATH, type SearchManifest } from "../codec/files.ts";
import { createStore, type Load, type Read, type Store } from "./store.ts";

/** An index that can be read. */
export interface SearchIndex {
  manifest: SearchManifest;
  store: Store;
}

/** Opens an index: reads its manifest. */
export async function openIndex(load: Load): Promise<Read<SearchIndex>> {
  const store = createStore(load);
  const read = await store.read(MANIFEST_PATH, isManifest);
  return "problem" in read ? read : { value: { manifest: read.value, store } };
}

/** Cards of the default list in its order: `limit` of them at most, from `offset` on. */
export function firstList(
  { manifest, store }: SearchIndex,
  offset: number,
  limit: number,
): Promise<CardsRead> {
  const size = Math.max(0, Math.min(limit, manifest.available - offset));
  const documents = Array.from({ length: size }, (_, i) => offset + i);
  return createCards(manifest, store)(documents);
}

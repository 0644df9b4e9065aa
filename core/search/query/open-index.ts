/** Opening an index: what is read before anything of it is shown. */
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

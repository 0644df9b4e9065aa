/** Hidden texts: documents → what their entries say that no card holds, each file read when it is first wanted. */
import { type HiddenText, isHiddenTextFile, paths, type SearchManifest } from "../codec/files.ts";
import type { Store } from "./store.ts";

/** Makes the reader over a store. It gives undefined where there is nothing or it can't be read: the text is an extra. */
export function createHiddenTexts({ stamp, textsPerFile }: SearchManifest, store: Store) {
  return async (document: number): Promise<HiddenText | undefined> => {
    if (textsPerFile === undefined) return undefined;
    const file = Math.floor(document / textsPerFile);
    const read = await store.read(paths.texts(stamp, file), isHiddenTextFile);
    return "value" in read ? read.value[document % textsPerFile] : undefined;
  };
}

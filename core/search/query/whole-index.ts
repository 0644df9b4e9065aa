/** The whole index: reads all files of a small one at once, so that no answer asks for any. */
import { isWholeFile, wholePath } from "../codec/whole.ts";
import type { SearchIndex } from "./first-list.ts";

/** Says whether it has been read. Where it has not, the files are read one by one as before, so nothing is said of why. */
export async function readWhole({ manifest, store }: SearchIndex): Promise<boolean> {
  const { stamp, whole } = manifest;
  if (whole !== true) return false;
  const read = await store.read(wholePath(stamp), isWholeFile);
  // A server that has been updated meanwhile may hold another index.
  if ("problem" in read || read.value.stamp !== stamp) return false;
  for (const [path, file] of Object.entries(read.value.files)) store.give(`${stamp}/${path}`, file);
  return true;
}

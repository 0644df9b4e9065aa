/** The whole index: reads all files of a small one at once, so that no answer asks for any. */
import { isWholeFile, type WholeFile, wholePath, wholeTextsPath } from "../codec/whole.ts";
import { paths } from "../codec/files.ts";
import type { SearchIndex } from "./open-index.ts";

/** Says whether it has been read. Where it has not, the files are read one by one as before, so nothing is said of why. */
export async function readWhole(index: SearchIndex): Promise<boolean> {
  const { stamp, whole } = index.manifest;
  if (whole !== true) return false;
  const read = await readFiles(index, wholePath(stamp), stamp);
  if (read === undefined) return false;
  for (const [path, file] of Object.entries(read.files)) index.store.give(`${stamp}/${path}`, file);
  await readTexts(index, read.texts);
  return true;
}

/** The texts come second: questions are answered without them. Whoever wants one meanwhile waits for it. */
async function readTexts(index: SearchIndex, texts: string | undefined): Promise<void> {
  const { stamp, count, textsPerFile } = index.manifest;
  if (textsPerFile === undefined) return;
  const coming = readFiles(index, wholeTextsPath(stamp), texts);
  for (let i = 0; i * textsPerFile < count; i++) {
    const file = coming.then((read) => read?.files[paths.texts("", i).slice(1)]);
    index.store.give(paths.texts(stamp, i), file);
  }
  await coming;
}

async function readFiles(
  { store }: SearchIndex,
  path: string,
  stamp: string | undefined,
): Promise<WholeFile | undefined> {
  const read = await store.read(path, isWholeFile);
  // A server may give what it holds of another index.
  return "value" in read && read.value.stamp === stamp ? read.value : undefined;
}

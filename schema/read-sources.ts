/** Reads all files of a catalog. */
import { listFiles } from "./files.ts";
import { readSource } from "./read-source.ts";
import type { Source } from "./source.ts";
import { type Sources, sourcesFrom } from "./sources.ts";

/** Files that are open at the same time. */
const AT_ONCE = 32;

/** Reads every file of the folder, whatever is wrong with others. */
export async function readSources(folder: string): Promise<Sources> {
  const listing = await listFiles(folder);
  const all: Source[] = [];
  for (let i = 0; i < listing.files.length; i += AT_ONCE) {
    const batch = listing.files.slice(i, i + AT_ONCE);
    all.push(...(await Promise.all(batch.map((file) => readSource(folder, file)))));
  }
  return sourcesFrom(listing, all);
}

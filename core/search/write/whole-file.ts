/** The whole file: all files of a small index in one. */
import { wholePath } from "../codec/whole.ts";

/**
 * Characters of JSON that are worth fetching before anybody has asked: some 350 entries, 180 kB gzipped, four seconds
 * at 50 kB a second. Larger indexes are read in pieces alone.
 */
const MOST_CHARACTERS = 600_000;

/** The file of an index that is small enough. `files`: all but the manifest, by their path below the stamp's folder. */
export function wholeFile(
  files: readonly { path: string; json: string }[],
  stamp: string,
): { path: string; json: string } | undefined {
  const parts = files.map(({ path, json }) => `${JSON.stringify(path)}:${json}`);
  if (parts.reduce((sum, part) => sum + part.length, 0) > MOST_CHARACTERS) return undefined;
  const json = `{"stamp":${JSON.stringify(stamp)},"files":{${parts.join(",")}}}`;
  return { path: wholePath(stamp), json };
}

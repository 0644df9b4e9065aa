/** The whole files: all files of a small index in one, and its texts in another. */
import { wholePath, wholeTextsPath } from "../codec/whole.ts";

/**
 * Characters of JSON that are worth fetching before anybody has asked: some 330 entries, 180 kB gzipped, four seconds
 * at 50 kB a second. Larger indexes are read in pieces alone.
 */
const MOST_CHARACTERS = 600_000;

interface IndexFile {
  path: string;
  json: string;
}

/**
 * The files of an index that is small enough; none of a larger one. Both are given by their paths below the stamp's
 * folder: what questions take, and the texts, which are wanted only once there is an answer.
 */
export function wholeFiles(
  files: readonly IndexFile[],
  texts: readonly IndexFile[],
  stamp: string,
): IndexFile[] {
  const whole = joined(files, stamp);
  if (whole.length > MOST_CHARACTERS) return [];
  return [
    { path: wholePath(stamp), json: whole },
    { path: wholeTextsPath(stamp), json: joined(texts, stamp) },
  ];
}

function joined(files: readonly IndexFile[], stamp: string): string {
  const parts = files.map(({ path, json }) => `${JSON.stringify(path)}:${json}`);
  return `{"stamp":${JSON.stringify(stamp)},"files":{${parts.join(",")}}}`;
}

/** The whole files: all files of a small index in one, and its texts in another. */
import { type WholeFile, wholePath, wholeTextsPath } from "../codec/whole.ts";

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
  stamps: Required<Omit<WholeFile, "files">>,
): IndexFile[] {
  const whole = joined(files, stamps);
  if (whole.length > MOST_CHARACTERS) return [];
  return [
    { path: wholePath(stamps.stamp), json: whole },
    { path: wholeTextsPath(stamps.stamp), json: joined(texts, { stamp: stamps.texts }) },
  ];
}

function joined(files: readonly IndexFile[], stamps: Omit<WholeFile, "files">): string {
  const parts = files.map(({ path, json }) => `${JSON.stringify(path)}:${json}`);
  return `${JSON.stringify(stamps).slice(0, -1)},"files":{${parts.join(",")}}}`;
}

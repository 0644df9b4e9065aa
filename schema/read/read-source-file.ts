/** Reads one file of a catalog from the disk. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "./file-check.ts";
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import type { CatalogFile } from "../kinds.ts";
import { MAX_BYTES, type SourceFile, parseSourceFile, unusable } from "./source-file.ts";
import { readText } from "./text.ts";

/** Reads a file of the folder. Synchronous: for thousands of small files that is faster than reading in parallel. */
export function readSourceFile(folder: string, file: CatalogFile): SourceFile {
  const bytes = readBytes(join(folder, file.path), file.path);
  if ("problem" in bytes) return unusable(file, [bytes]);
  const { text, problems } = readText(file.path, bytes);
  return text === undefined ? unusable(file, problems) : parseSourceFile(file, text, problems);
}

function readBytes(path: string, file: string): Uint8Array | RawProblem {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      return rawProblem("file-too-large", { file }, { limit: `${MAX_BYTES / 1024} KiB` });
    }
    return readFileSync(path);
  } catch (error) {
    return rawProblem("file-unreadable", { file }, { reason: reasonOf(error) });
  }
}

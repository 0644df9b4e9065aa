/** Reads one file of a catalog from the disk. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./file-check.ts";
import { type Finding, finding } from "./finding.ts";
import type { CatalogFile } from "./kinds.ts";
import { MAX_BYTES, NONE_REFUSED, type Source, sourceOf } from "./source.ts";
import { readText } from "./text.ts";

/** Reads a file of the folder. */
export async function readSource(folder: string, file: CatalogFile): Promise<Source> {
  const nothing = { ...file, text: undefined, value: undefined, refused: NONE_REFUSED };
  const bytes = await readBytes(join(folder, file.path), file.path);
  if ("problem" in bytes) return { ...nothing, findings: [bytes] };
  const { text, findings } = readText(file.path, bytes);
  return text === undefined ? { ...nothing, findings } : sourceOf(file, text, findings);
}

async function readBytes(path: string, file: string): Promise<Uint8Array | Finding> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      return finding("file-too-large", { file }, { limit: `${MAX_BYTES / 1024} KiB` });
    }
    return await readFile(path);
  } catch (error) {
    return finding("file-unreadable", { file }, { reason: reasonOf(error) });
  }
}

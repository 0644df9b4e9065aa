/** Reads one file of a catalog from the disk. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "./file-check.ts";
import { type Finding, finding } from "../check/finding.ts";
import type { CatalogFile } from "../kinds.ts";
import { MAX_BYTES, NONE_REFUSED, type Source, sourceOf } from "./source.ts";
import { readText } from "./text.ts";

/** Reads a file of the folder. Waits for the disk: small files by the thousand come sooner so than side by side. */
export function readSource(folder: string, file: CatalogFile): Source {
  const nothing = { ...file, text: undefined, value: undefined, refused: NONE_REFUSED };
  const bytes = readBytes(join(folder, file.path), file.path);
  if ("problem" in bytes) return { ...nothing, findings: [bytes] };
  const { text, findings } = readText(file.path, bytes);
  return text === undefined ? { ...nothing, findings } : sourceOf(file, text, findings);
}

function readBytes(path: string, file: string): Uint8Array | Finding {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      return finding("file-too-large", { file }, { limit: `${MAX_BYTES / 1024} KiB` });
    }
    return readFileSync(path);
  } catch (error) {
    return finding("file-unreadable", { file }, { reason: reasonOf(error) });
  }
}

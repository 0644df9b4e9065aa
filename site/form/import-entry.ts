/** Imports what somebody pastes or opens: an entry's file, or a toolinfo record. */
import { isToolinfo, importToolinfo } from "../../core/toolinfo.ts";
import { readDocument } from "../../schema/read/document.ts";
import { idFrom } from "../../schema/ids.ts";
import { MAX_BYTES } from "../../schema/read/source-file.ts";
import { readText } from "../../schema/read/text.ts";
import type { Original } from "./drafts.ts";
import { isRecord } from "../../core/api/json.ts";
import type { Draft } from "./values.ts";

/** An entry to start with. */
export interface ImportedEntry {
  entry: Draft;
  /** The id for its file; empty where none can be suggested. */
  id: string;
  /** An entry's file, whose comments and style are kept. */
  original?: Original;
  /** Fields of a record that were kept under `toolinfo`, and those that were dropped. */
  kept: readonly string[];
  dropped: readonly string[];
}

/** The result: of several records, one must be chosen. */
export type ImportResult =
  | { imported: readonly ImportedEntry[] }
  /** A line from 1, 0 for the whole; the sentence is the checker's, or one of `form-open-…`. */
  | { refused: string; line: number }
  | { refused: "too-large" | "nothing" };

/** Records at most. */
const MAX_RECORDS = 500;

/** Reads the bytes of a file. */
export function openFile(name: string, bytes: Uint8Array): ImportResult {
  if (bytes.length > MAX_BYTES) return { refused: "too-large" };
  const { text, problems } = readText(name, bytes);
  if (text !== undefined) return openText(text, name);
  const [found] = problems;
  return { refused: found?.problem.message ?? "", line: found?.at.position?.line ?? 0 };
}

/** Reads a text; `name` is that of its file, if it has one. */
export function openText(text: string, name = ""): ImportResult {
  if (text.length > MAX_BYTES) return { refused: "too-large" };
  const bare = text.replace(/^\ufeff/, "");
  if (bare.trim() === "") return { refused: "nothing" };
  const { value, problems } = readDocument("", bare);
  const broken = problems.find(({ problem }) => problem.severity === "error");
  // JSON may be indented with tabs, YAML may not.
  const json = value === undefined ? readJson(bare) : undefined;
  const read = json ?? value;
  if (read === undefined) {
    return { refused: broken?.problem.message ?? "", line: broken?.at.position?.line ?? 0 };
  }
  const records = (Array.isArray(read) ? read : [read]).slice(0, MAX_RECORDS);
  const imported = records.flatMap((record: unknown) => {
    if (isToolinfo(record)) return [fromRecord(record)];
    return isRecord(record) && !Array.isArray(read) ? [fromEntry(record, bare, name)] : [];
  });
  return imported.length > 0 ? { imported } : { refused: "nothing" };
}

function fromRecord(record: Readonly<Record<string, unknown>>): ImportedEntry {
  const { name, entry, kept, dropped: left } = importToolinfo(record);
  return { entry, id: idFrom(name) ?? "", kept, dropped: left };
}

function fromEntry(record: Record<string, unknown>, text: string, name: string): ImportedEntry {
  const { $schema: _, ...entry } = record;
  const id = idFrom(name.replace(/\.(ya?ml|json)$/i, "")) ?? "";
  return { entry, id, original: { text }, kept: [], dropped: [] };
}

/** Read through the YAML reader, so that the same limits apply. */
function readJson(text: string): unknown {
  try {
    const flat = JSON.stringify(JSON.parse(text));
    return readDocument("", flat).value;
  } catch {
    return undefined;
  }
}

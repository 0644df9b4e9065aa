/** One file of a catalog: its bytes read, parsed and held against its schema. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "./document.ts";
import { reasonOf } from "./file-check.ts";
import { type Finding, finding } from "./finding.ts";
import type { CatalogFile } from "./kinds.ts";
import { prune } from "./prune.ts";
import { checkShape } from "./shape.ts";
import { readText } from "./text.ts";

export interface Source<T = unknown> extends CatalogFile {
  /** Undefined where the file is no text that can be read. */
  text: string | undefined;
  /**
   * Undefined where the text says nothing that can be used. What the schema refuses has been taken out:
   * required fields may be missing at any depth, lists may have holes.
   */
  value: T | undefined;
  /** Fields of the file's own map that were taken out: wrong, and so not missing. */
  refused: ReadonlySet<string>;
  /** What is wrong with the file by itself. */
  findings: readonly Finding[];
}

/** Whether a field is not there, not even in a way that was refused. */
export function lacks<T extends object>(source: Source<T>, field: keyof T & string): boolean {
  return source.value?.[field] === undefined && !source.refused.has(field);
}

const NONE: ReadonlySet<string> = new Set();
const MAX_BYTES = 1024 * 1024;

/** Reads a file of the folder. */
export async function readSource(folder: string, file: CatalogFile): Promise<Source> {
  const nothing = { ...file, text: undefined, value: undefined, refused: NONE };
  const bytes = await readBytes(join(folder, file.path), file.path);
  if ("problem" in bytes) return { ...nothing, findings: [bytes] };
  const { text, findings } = readText(file.path, bytes);
  if (text === undefined) return { ...nothing, findings };
  return { ...file, text, ...readValue(file, text, findings) };
}

/** A file as it would be read, of a text that is not on the disk yet. */
export function sourceOf(file: CatalogFile, text: string): Source {
  return { ...file, text, ...readValue(file, text, []) };
}

async function readBytes(path: string, file: string): Promise<Uint8Array | Finding> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return finding("file-too-large", { file }, { limit: MAX_BYTES });
    return await readFile(path);
  } catch (error) {
    return finding("file-unreadable", { file }, { reason: reasonOf(error) });
  }
}

function readValue(
  file: CatalogFile,
  text: string,
  before: readonly Finding[],
): Pick<Source, "value" | "refused" | "findings"> {
  const document = readDocument(file.path, text);
  const findings = [...before, ...document.findings];
  if (document.value === undefined) return { value: undefined, refused: NONE, findings };
  const value = file.path.endsWith(".json") ? withoutSchemaKey(document.value) : document.value;
  const shape = checkShape(file.path, file.schema, value);
  return {
    value: shape.faults.length > 0 ? prune(value, shape.faults) : value,
    refused: new Set(shape.faults.map(({ path }) => String(path[0]))),
    findings: [...findings, ...shape.findings],
  };
}

/** JSON has no comments: there it is a key that points editors at the schema. */
function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

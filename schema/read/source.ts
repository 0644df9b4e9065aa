/** One file of a catalog, as it was read: its text parsed and held against its schema. */
import { readDocument } from "./document.ts";
import { type Finding, finding } from "../check/finding.ts";
import type { CatalogFile } from "../kinds.ts";
import { prune } from "../check/prune.ts";
import { checkShape } from "../check/shape.ts";

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

/** A larger file is not read: ten thousand redirects are smaller. */
export const MAX_BYTES = 512 * 1024;
/** Nor is one in which more signs stand that begin a line, a field or an item: parsing takes its time for each. */
const MAX_PARTS = 25_000;
const PART = /[\n\r,[{]|[-?:] /g;
/** No field was taken out. */
export const NONE_REFUSED: ReadonlySet<string> = new Set();

/** A file by its text, whether it lies on a disk or not; `before` is what was found in its bytes. */
export function sourceOf(file: CatalogFile, text: string, before: readonly Finding[] = []): Source {
  return { ...file, text, ...readValue(file, text, before) };
}

function readValue(
  file: CatalogFile,
  text: string,
  before: readonly Finding[],
): Pick<Source, "value" | "refused" | "findings"> {
  if (hasManyParts(text)) {
    const limit = `${MAX_PARTS} lines, fields and items`;
    const large = finding("file-too-large", { file: file.path }, { limit });
    return { value: undefined, refused: NONE_REFUSED, findings: [...before, large] };
  }
  const document = readDocument(file.path, text);
  const findings = [...before, ...document.findings];
  if (document.value === undefined) return { value: undefined, refused: NONE_REFUSED, findings };
  const value = file.path.endsWith(".json") ? withoutSchemaKey(document.value) : document.value;
  const shape = checkShape(file.path, file.schema, value);
  return {
    value: shape.faults.length > 0 ? prune(value, shape.faults) : value,
    refused: new Set(shape.faults.map(({ path }) => String(path[0]))),
    findings: [...findings, ...shape.findings],
  };
}

function hasManyParts(text: string): boolean {
  return text.length > MAX_PARTS && (text.match(PART)?.length ?? 0) > MAX_PARTS;
}

/** JSON has no comments: there it is a key that points editors at the schema. */
function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

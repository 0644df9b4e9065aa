/** One file of a catalog as it was read: its text parsed and validated against its schema. */
import { readDocument } from "./document.ts";
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import type { CatalogFile } from "../kinds.ts";
import { prune } from "../check/prune.ts";
import { checkShape } from "../check/shape.ts";

export interface SourceFile<T = unknown> extends CatalogFile {
  /** Undefined where the file is no text that can be read. */
  text: string | undefined;
  /**
   * Undefined where nothing in the text is usable. Values that the schema rejects are removed: required fields may be
   * missing at any depth, lists may have holes.
   */
  value: T | undefined;
  /** Top-level fields that were removed: they are invalid, but not missing. */
  invalidFields: ReadonlySet<string>;
  /** The problems of the file by itself. */
  problems: readonly RawProblem[];
}

/** Whether a field is absent: not even an invalid value is there. */
export function isMissing<T extends object>(
  source: SourceFile<T>,
  field: keyof T & string,
): boolean {
  return source.value?.[field] === undefined && !source.invalidFields.has(field);
}

/** A larger file is not read: ten thousand redirects are smaller. */
export const MAX_BYTES = 512 * 1024;
/** Nor is a text with more line, field and item marks than this: parsing time grows with them. */
const MAX_PARTS = 25_000;
const PART = /[\n\r,[{]|[-?:] /g;

/** A file without a value, and without a text where none could be read. */
export function unusable(
  file: CatalogFile,
  problems: readonly RawProblem[],
  text?: string,
): SourceFile {
  return { ...file, text, value: undefined, invalidFields: new Set(), problems };
}

/** Parses a file's text, on disk or not; `before` are the problems of its bytes. */
export function parseSourceFile(
  file: CatalogFile,
  text: string,
  before: readonly RawProblem[] = [],
): SourceFile {
  if (hasManyParts(text)) {
    const limit = `${MAX_PARTS} lines, fields and items`;
    const large = rawProblem("file-too-large", { file: file.path }, { limit });
    return unusable(file, [...before, large], text);
  }
  const document = readDocument(file.path, text);
  const problems = [...before, ...document.problems];
  if (document.value === undefined) return unusable(file, problems, text);
  const value = file.path.endsWith(".json") ? withoutSchemaKey(document.value) : document.value;
  const shape = checkShape(file.path, file.schema, value);
  return {
    ...file,
    text,
    value: shape.errors.length > 0 ? prune(value, shape.errors) : value,
    invalidFields: new Set(shape.errors.map(({ path }) => String(path[0]))),
    problems: [...problems, ...shape.problems],
  };
}

function hasManyParts(text: string): boolean {
  return text.length > MAX_PARTS && (text.match(PART)?.length ?? 0) > MAX_PARTS;
}

/** JSON has no comments: there editors find the schema through a key. */
function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

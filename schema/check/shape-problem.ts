/** Schema errors in plain words, with suggestions. */
import { type ProblemLocation, type RawProblem, rawProblem } from "./raw-problem.ts";
import type { SchemaName, ValidationError } from "../generated/validators.js";
import { idFrom } from "../ids.ts";
import { nearest } from "./nearest.ts";
import { fieldName, type Path } from "./positions.ts";
import { type SchemaNode, SCHEMAS, schemaAt } from "../schemas.ts";

/** What a schema says against a value, before it is put into words. */
export interface SchemaError {
  error: ValidationError;
  /** The path of the value, or of the key where the key is wrong. */
  path: Path;
  part: "key" | "value";
  /** The value or key at that path. */
  value: unknown;
}

/** Finds the known word that was probably meant. */
type Suggest = (word: string, known: readonly string[]) => string | undefined;

/** The problem for a schema error. */
export function shapeProblem(
  file: string,
  schema: SchemaName,
  schemaError: SchemaError,
  suggest: Suggest = nearest,
): RawProblem {
  const { path, part } = schemaError;
  const field = fieldName(path) || (path.length > 0 ? "An item" : "The file");
  const node = schemaAt(SCHEMAS[schema], part === "key" ? path.slice(0, -1) : path);
  // An item of a list is described by its list.
  const { description = "" } = schemaAt(SCHEMAS[schema], path.slice(0, -1));
  const makeProblem = PROBLEM_MAKERS[schemaError.error.keyword] ?? format;
  const at = { file, in: path, part };
  return makeProblem({ at, field, node: { description, ...node }, schemaError, suggest });
}

/** The field that was probably meant: a sibling, or one that is nested one level deeper. */
export function suggestField(
  name: string,
  node: SchemaNode,
  suggest: Suggest = nearest,
): string | undefined {
  const fields = node.properties ?? {};
  const near = suggest(name, Object.keys(fields));
  if (near !== undefined) return near;
  const [within] =
    Object.entries(fields).find(([, inner]) => Object.hasOwn(inner.properties ?? {}, name)) ?? [];
  return within === undefined ? undefined : `${within}.${name}`;
}

interface ErrorContext {
  at: ProblemLocation;
  field: string;
  /** The schema of the value, or of the map that holds the key. */
  node: SchemaNode;
  schemaError: SchemaError;
  suggest: Suggest;
}
type ProblemMaker = (context: ErrorContext) => RawProblem;

const PROBLEM_MAKERS: Readonly<Record<string, ProblemMaker>> = {
  additionalProperties({ at, node, schemaError, suggest }) {
    const name = String(schemaError.value);
    const known = Object.keys(node.properties ?? {});
    const suggestion = suggestField(name, node, suggest);
    return rawProblem("unknown-field", at, { field: name, known }, suggestion);
  },
  required({ at, node, schemaError }) {
    const { missingProperty: field } = schemaError.error.params as { missingProperty: string };
    const about = node.properties?.[field]?.description ?? "";
    const params = { field, within: fieldName(schemaError.path), about };
    return rawProblem("missing-field", { ...at, missing: field }, params);
  },
  type({ at, field, node, schemaError }) {
    if (schemaError.value === null) return empty({ at, field });
    const types = [node.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type);
    const found = TYPE_WORDS[typeName(schemaError.value)]!;
    return rawProblem("wrong-type", at, { field, wanted: types.join(" or "), found });
  },
  enum({ at, field, node, schemaError, suggest }) {
    const value = String(schemaError.value);
    const allowed = node.enum ?? [];
    return rawProblem("unknown-value", at, { field, value, allowed }, suggest(value, allowed));
  },
  minLength: empty,
  minItems: empty,
  maxLength: tooLong("characters"),
  maxItems: tooLong("items"),
  maxProperties: tooLong("fields"),
  minimum: ({ at, field, schemaError }) =>
    rawProblem("out-of-range", at, { field, limit: schemaError.error.params["limit"] as number }),
  uniqueItems({ at, field, schemaError }) {
    const { i, j } = schemaError.error.params as { i: number; j: number };
    const second = Math.max(i, j);
    const value = String((schemaError.value as unknown[])[second]);
    const item = { ...at, in: [...schemaError.path, second] };
    return rawProblem("duplicate-item", item, { field, value });
  },
  "false schema": ({ at, field }) =>
    rawProblem("field-not-here", { ...at, part: "key" }, { field }),
};

/** The value does not match a pattern or format: the message follows from what the schema expects. */
function format({ at, field, node, schemaError }: ErrorContext): RawProblem {
  const value = String(schemaError.value);
  if (schemaError.part === "key") return rawProblem("not-an-id", at, { value }, idFrom(value));
  if (value.trim() === "") return empty({ at, field });
  switch (node.format) {
    case "uri":
      return rawProblem("not-an-address", at, { field, value }, addressFrom(value));
    case "date":
      return rawProblem("not-a-date", at, { field, value }, dateFrom(value));
    case "date-time":
      return rawProblem("not-a-time", at, { field, value });
  }
  if (node.title === "Id" || node.pattern?.startsWith("^[a-z0-9]+(-")) {
    return rawProblem("not-an-id", at, { value }, idFrom(value));
  }
  return rawProblem("wrong-format", at, { field, value, about: aboutOf(node) });
}

function empty({ at, field }: Pick<ErrorContext, "at" | "field">): RawProblem {
  return rawProblem("empty-value", at, { field });
}

function aboutOf({ description = "", examples = [] }: SchemaNode): string {
  const example = examples.find((text) => typeof text === "string");
  return example === undefined ? description : `${description} Example: ${example}`;
}

function tooLong(unit: string): ProblemMaker {
  return ({ at, field, schemaError: { value, error } }) => {
    const { length } = typeof value === "string" ? [...value] : Object.keys(value as object);
    const limit = error.params["limit"] as number;
    return rawProblem("too-long", at, { field, length, limit, unit });
  };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a map of fields",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
};

function typeName(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function addressFrom(value: string): string | undefined {
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) ? `https://${value}` : undefined;
}

function dateFrom(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value) ?? [];
  if (day === undefined) return undefined;
  return [year, month!.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** Schema errors in plain words, with what was perhaps meant. */
import { type At, type Finding, finding } from "./finding.ts";
import type { SchemaName } from "../generated/validators.js";
import { idFrom } from "../ids.ts";
import { nearest } from "./nearest.ts";
import { fieldName } from "./places.ts";
import type { SchemaNode } from "../schemas.ts";
import { SCHEMAS, schemaAt } from "../schemas.ts";
import type { Fault } from "./fault.ts";

/** Finds what was perhaps meant. */
type Suggest = (word: string, known: readonly string[]) => string | undefined;

/** The finding for a fault. */
export function shapeFinding(
  file: string,
  schema: SchemaName,
  fault: Fault,
  suggest: Suggest = nearest,
): Finding {
  const { path, part } = fault;
  const field = fieldName(path) || (path.length > 0 ? "An item" : "The file");
  const node = schemaAt(SCHEMAS[schema], part === "key" ? path.slice(0, -1) : path);
  // An item of a list is described by its list.
  const { description = "" } = schemaAt(SCHEMAS[schema], path.slice(0, -1));
  const told = { description, ...node };
  const tell = TELLERS[fault.error.keyword] ?? format;
  return tell({ at: { file, in: path, part }, field, node: told, fault, suggest });
}

/** The field that was perhaps meant: a neighbour, or one that stands a step further in. */
export function misspelt(
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

interface Told {
  at: At;
  field: string;
  /** What the schema says of the value, or of the map that the key stands in. */
  node: SchemaNode;
  fault: Fault;
  suggest: Suggest;
}
type Teller = (told: Told) => Finding;

const TELLERS: Readonly<Record<string, Teller>> = {
  additionalProperties({ at, node, fault, suggest }) {
    const name = String(fault.value);
    const known = Object.keys(node.properties ?? {});
    return finding("unknown-field", at, { field: name, known }, misspelt(name, node, suggest));
  },
  required({ at, node, fault }) {
    const { missingProperty: field } = fault.error.params as { missingProperty: string };
    const about = node.properties?.[field]?.description ?? "";
    return finding(
      "missing-field",
      { ...at, missing: field },
      { field, within: fieldName(fault.path), about },
    );
  },
  type({ at, field, node, fault }) {
    if (fault.value === null) return finding("empty-value", at, { field });
    const wanted = [node.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type);
    return finding("wrong-type", at, {
      field,
      wanted: wanted.join(" or "),
      found: TYPE_WORDS[typeName(fault.value)]!,
    });
  },
  enum({ at, field, node, fault, suggest }) {
    const value = String(fault.value);
    const allowed = node.enum ?? [];
    return finding("unknown-value", at, { field, value, allowed }, suggest(value, allowed));
  },
  minLength: ({ at, field }) => finding("empty-value", at, { field }),
  minItems: ({ at, field }) => finding("empty-value", at, { field }),
  maxLength: tooLong("characters"),
  maxItems: tooLong("items"),
  maxProperties: tooLong("fields"),
  minimum: ({ at, field, fault }) =>
    finding("out-of-range", at, { field, limit: fault.error.params["limit"] as number }),
  uniqueItems({ at, field, fault }) {
    const { i, j } = fault.error.params as { i: number; j: number };
    const second = Math.max(i, j);
    const value = String((fault.value as unknown[])[second]);
    return finding("duplicate-item", { ...at, in: [...fault.path, second] }, { field, value });
  },
  "false schema": ({ at, field }) => finding("field-not-here", { ...at, part: "key" }, { field }),
};

/** A pattern or format that is not kept: told by what the schema expects there. */
function format({ at, field, node, fault }: Told): Finding {
  const value = String(fault.value);
  if (fault.part === "key") return finding("not-an-id", at, { value }, idFrom(value));
  if (value.trim() === "") return finding("empty-value", at, { field });
  switch (node.format) {
    case "uri":
      return finding("not-an-address", at, { field, value }, addressFrom(value));
    case "date":
      return finding("not-a-date", at, { field, value }, dateFrom(value));
    case "date-time":
      return finding("not-a-time", at, { field, value });
  }
  if (node.title === "Id" || node.pattern?.startsWith("^[a-z0-9]+(-")) {
    return finding("not-an-id", at, { value }, idFrom(value));
  }
  return finding("wrong-format", at, { field, value, about: aboutOf(node) });
}

function aboutOf({ description = "", examples = [] }: SchemaNode): string {
  const example = examples.find((text) => typeof text === "string");
  return example === undefined ? description : `${description} Example: ${example}`;
}

function tooLong(unit: string): Teller {
  return ({ at, field, fault: { value, error } }) => {
    const length =
      typeof value === "string" ? [...value].length : Object.keys(value as object).length;
    return finding("too-long", at, { field, length, limit: error.params["limit"] as number, unit });
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

/** Fields of the form, as the schema describes them: title, help, example, and how each is filled in. */
import { isVocabulary } from "../../schema/kinds.ts";
import type { Path } from "../../schema/check/positions.ts";
import { REFERENCES, type ReferenceType } from "../../schema/check/references.ts";
import { type SchemaNode, schemaAt, SCHEMAS } from "../../schema/schemas.ts";

/** How a field is filled in. */
export type Kind = ReturnType<typeof kindOf>;

export interface Field {
  path: Path;
  /** Its last step, as the file names it. */
  name: string;
  kind: Kind;
  title: string;
  description: string;
  /** As it would be typed; empty where there is none that can be. */
  example: string;
  isRequired: boolean;
  /** The most characters; undefined where there is no limit worth counting. */
  limit?: number;
  /** What is named by it. */
  referenceType?: ReferenceType;
  /** Values to choose from, with their meanings. */
  options: readonly Option[];
  /** Names of the fields in it. */
  fields: readonly string[];
}

export interface Option {
  id: string;
  title: string;
  meaning: string;
}

/** Limits above this are not shown. */
const WORTH_COUNTING = 1000;
/** Longer texts get more than a line. */
const LINE = 100;
/** Items that are longer are sentences. */
const WORD = 100;

/** The field at a path of an entry. */
export function fieldAt(path: Path): Field {
  const node = schemaAt(SCHEMAS.tool, path);
  const parent = schemaAt(SCHEMAS.tool, path.slice(0, -1));
  const name = String(path.at(-1));
  const target = referenceTypeOf(path);
  const inner = node.items === undefined ? node : schemaAt(SCHEMAS.tool, [...path, 0]);
  const limit = node["maxLength"];
  return {
    path,
    name,
    kind: kindOf(path, node, inner, target),
    title: node.title ?? name,
    description: helpOf(node.description ?? "", path),
    example: target !== undefined && isVocabulary(target) ? "" : exampleOf(node),
    isRequired: ((parent["required"] ?? []) as string[]).includes(name),
    ...(typeof limit === "number" && limit <= WORTH_COUNTING && { limit }),
    ...(target && { referenceType: target }),
    options: optionsOf(node),
    fields: Object.keys(inner.properties ?? {}),
  };
}

function kindOf(path: Path, node: SchemaNode, inner: SchemaNode, target?: ReferenceType) {
  const [first, second] = path;
  if (first === "needs" || (first === "target" && second === "needs")) return "needs";
  if (first === "level" || (first === "target" && second === "level")) return "level";
  if (first === "skillNotes" && path.length === 1) return "notes";
  if (target === "maintainer") return "people";
  const isList = [node.type].flat().includes("array");
  if (target !== undefined) return isList ? "several" : "one";
  if (node.enum) return "choice";
  if (node.type === "boolean") return "switch";
  if (node.format === "uri") return isList ? "link" : "address";
  if (node.format === "date") return "date";
  if (isList && inner.properties)
    return [node.type].flat().includes("string") ? "evidence" : "rows";
  if (isList) return lengthOf(inner) > WORD && inner.pattern === undefined ? "lines" : "words";
  if (node.type === "object") return node.properties ? "group" : "kept";
  return lengthOf(node) > LINE && node.format === undefined ? "paragraph" : "line";
}

/** Without notes on how a file is written: people pick values here. */
function helpOf(description: string, path: Path): string {
  const named = /^Ids? from the [\w-]+ vocabulary[:.] ?(.*)/s.exec(description)?.[1];
  if (named !== undefined) return named.replace(/^./, (letter) => letter.toUpperCase());
  const isGrid = path.includes("needs");
  return isGrid ? (/^.*?\.(?=\s|$)/.exec(description)?.[0] ?? description) : description;
}

function lengthOf(node: SchemaNode): number {
  return typeof node["maxLength"] === "number" ? node["maxLength"] : 0;
}

function referenceTypeOf(path: Path): ReferenceType | undefined {
  const pattern = path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
  const table = REFERENCES.tool ?? {};
  return table[pattern] ?? table[`${pattern}.[]`];
}

function exampleOf({ examples = [], enum: values }: SchemaNode): string {
  const [example] = examples;
  if (values || (typeof example === "object" && !Array.isArray(example))) return "";
  const items = [example].flat();
  return items.every((item) => typeof item === "string") ? items.join(", ") : "";
}

function optionsOf({ enum: values = [], enumDescriptions = [] }: SchemaNode): Option[] {
  return values.map((id, i) => ({ id, title: id, meaning: enumDescriptions[i] ?? "" }));
}

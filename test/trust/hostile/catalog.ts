/** A catalog with a vector in every text and address of every kind of file, and what the checker refuses of it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeContext, type RuleContext } from "../../../schema/check/context.ts";
import * as RULES from "../../../schema/check/rules.ts";
import { checkShape } from "../../../schema/check/shape.ts";
import type { SchemaName } from "../../../schema/generated/validators.js";
import { type Group, schemaOf } from "../../../schema/kinds.ts";
import { listFiles } from "../../../schema/read/files.ts";
import { unusable } from "../../../schema/read/source-file.ts";
import { groupSourceFiles } from "../../../schema/read/source-files.ts";
import { flatten, schemaAt, type SchemaNode, SCHEMAS } from "../../../schema/schemas.ts";
import { VECTORS } from "./vectors.ts";
import { WHOLE } from "./whole-catalog.ts";

type Path = readonly (string | number)[];

/** A field of a file that holds a vector. */
interface Filled {
  file: string;
  in: Path;
}

/** Writes the catalog into a folder; what it filled in. */
export async function putHostileCatalog(folder: string): Promise<readonly Filled[]> {
  const filled: Filled[] = [];
  for (const [file, whole] of Object.entries(WHOLE)) {
    const fields: Path[] = [];
    const number = /-(\d+)\.\w+$/.exec(file)?.[1];
    const value = fill(whole, {
      file,
      fields,
      path: [],
      number: number === undefined ? undefined : Number(number),
    });
    filled.push(...fields.map((path) => ({ file, in: path })));
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), JSON.stringify(value));
  }
  return filled;
}

/** The files of a folder as they would be where the checker had found nothing. */
export async function uncheckedContext(folder: string): Promise<RuleContext> {
  const listing = await listFiles(folder);
  const files = await Promise.all(
    listing.files.map(async (file) => {
      const text = await readFile(join(folder, file.path), "utf8");
      return { ...unusable(file, [], text), value: JSON.parse(text) as unknown };
    }),
  );
  return makeContext(groupSourceFiles(listing, files));
}

/** Those of the filled fields that the checker refuses. */
export async function refused(folder: string, filled: readonly Filled[]): Promise<Filled[]> {
  const context = await uncheckedContext(folder);
  const shapes = context.sources.all.flatMap(({ path: file, schema, value }) =>
    checkShape(file, schema, value).errors.map(({ path }) => ({ file, in: path })),
  );
  const rules = Object.values(RULES)
    .flatMap((rule) => rule(context))
    .filter(({ problem }) => problem.severity === "error");
  const wrong = new Set([...shapes, ...rules.map(({ at }) => at)].map(keyOf));
  return filled.filter((field) => wrong.has(keyOf(field)));
}

/** The schema and the path of a field, the same for all files of a kind: "tool links.docs.url". */
export function kindOf({ file, in: path }: Filled): string {
  const schema = schemaOfFile(file);
  const steps = path.map((step, i) => {
    const { properties = {} } = schemaAt(SCHEMAS[schema], path.slice(0, i));
    return Object.hasOwn(properties, step) || typeof step === "number" ? step : "*";
  });
  return `${schema} ${steps.filter((step) => typeof step !== "number").join(".")}`;
}

/** The same of all fields that can hold a text or an address. */
export function kindsOfFields(): string[] {
  const inSchema = (name: SchemaName): string[] => {
    const { definitions = {} } = SCHEMAS[name];
    const inNode = (part: SchemaNode, path: readonly string[]): string[] => {
      const node = flatten(part, definitions);
      const { type = "", properties = {}, additionalProperties: rest, items } = node;
      return [
        ...(type.includes("string") && isText(node) ? [`${name} ${path.join(".")}`] : []),
        ...Object.entries(properties).flatMap(([key, each]) => inNode(each, [...path, key])),
        ...(typeof rest === "object" ? inNode(rest, [...path, "*"]) : []),
        ...(items ? inNode(items, path) : []),
      ];
    };
    return inNode(SCHEMAS[name], []);
  };
  return [...new Set((Object.keys(SCHEMAS) as SchemaName[]).flatMap(inSchema))];
}

interface Place {
  file: string;
  /** The fields of the file that hold a vector by now. */
  fields: Path[];
  path: Path;
  /** That of the item, of which there is one for each vector. */
  number: number | undefined;
}

function fill(value: unknown, place: Place): unknown {
  const { file, fields, path, number } = place;
  const below = (child: unknown, step: string | number, of = number): unknown =>
    fill(child, { ...place, path: [...path, step], number: of });
  if (Array.isArray(value)) {
    const isWhole = value.length === VECTORS.length;
    return value.map((item, i) => below(item, i, isWhole ? i : (numberOf(item) ?? number)));
  }
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, below(child, key)]),
    );
  const node = schemaAt(SCHEMAS[schemaOfFile(file)], path);
  const isAccount = typeof value === "string" && value.startsWith("wiki:");
  // Nothing is published without the address that it is published at.
  const isNeeded = file === "catalog.yaml" && path[0] === "site";
  if (typeof value !== "string" || isNeeded || !(isText(node) || isAccount)) return value;
  const index = fields.push(path);
  // A page has several addresses: each has another vector.
  if (node.format === "uri" || node.pattern?.startsWith("^https"))
    return VECTORS[((number ?? 0) + index) % VECTORS.length];
  if (number !== undefined) return `${isAccount ? "wiki:" : ""}${VECTORS[number]}`;
  return VECTORS.filter((_, i) => i % SHARE === index % SHARE).join(" ");
}

/** What is there once has so many of the vectors. */
const SHARE = 20;

function numberOf(item: unknown): number | undefined {
  const [, number] = /-(\d+)$/.exec((item as { id?: string }).id ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Neither one of some words, nor a day, nor a name that other files refer to, nor a code. */
function isText({ enum: words, format = "", pattern = "" }: SchemaNode): boolean {
  return words === undefined && !format.startsWith("date") && !CODE.test(pattern);
}

const CODE = /^\^\(?(?:\[a-z0-9\]\+\(-|\[a-z\]\{2,3\}|\[a-zA-Z\]\+\(|\[a-z0-9-\]\+\\\.|maintain)/;

function schemaOfFile(path: string): SchemaName {
  const [folder = "", name] = path.replace(/\.\w+$/, "").split("/");
  return schemaOf(name === undefined ? "top" : (folder as Group), name ?? folder)!;
}

function keyOf({ file, in: path = [] }: { file: string; in?: Path }): string {
  return JSON.stringify([file, ...path]);
}

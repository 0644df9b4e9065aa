/** schema/*.schema.json → core/generated/*.ts: a type for each schema and a constant for each enum. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Derived } from "./derived.ts";

const SOURCE = "schema";
const TARGET = "core/generated";
const HEADER = "/* Derived from schema/ by `npm run generate`. Do not edit. */";

/** One TypeScript file for each base schema. */
export async function deriveTypes(): Promise<Derived[]> {
  const names = (await readdir(SOURCE)).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(names.map(async (name) => deriveType(basename(name, ".schema.json"))));
}

async function deriveType(name: string): Promise<Derived> {
  const schema = JSON.parse(
    await readFile(join(SOURCE, `${name}.schema.json`), "utf8"),
  ) as JSONSchema;
  // Conditions say nothing about a type's shape, but would be compiled into unreadable unions.
  for (const key of ["if", "then", "else"]) delete schema[key];
  dropTitles(schema);
  const text = await compile({ ...schema, title: `${pascal(name)}File` }, name, {
    bannerComment: HEADER,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
  });
  return { path: join(TARGET, `${name}.ts`), text: text + enumConstants(schema) };
}

/** Titles of fields are words for people; as type names they would clash. */
function dropTitles(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const record = node as Record<string, unknown>;
  if (typeof record["title"] === "string") delete record["title"];
  for (const value of Object.values(record)) dropTitles(value);
}

function enumConstants(schema: JSONSchema): string {
  const fields = Object.entries(schema.properties ?? {}) as [string, JSONSchema][];
  const enums = fields.filter(([, field]) => Array.isArray(field.enum));
  return enums
    .map(([key, field]) => {
      const values = JSON.stringify(field.enum).replaceAll(",", ", ");
      return `\n/** ${field.description} */\nexport const ${constant(key)} = ${values} as const;\n`;
    })
    .join("");
}

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function constant(key: string): string {
  return `${key.replace(/([A-Z])/g, "_$1").toUpperCase()}S`;
}

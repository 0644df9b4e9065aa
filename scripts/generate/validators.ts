/** schema/*.schema.json → schema/generated/validators.js: one self-contained module that checks values without Ajv or eval. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown, type Plugin } from "rolldown";
import { type LicenseInfo, licensePlugin } from "rolldown-license-plugin";
import type { Derived } from "./derived.ts";
import { projectPath } from "../project.ts";

const SOURCE = "schema";
const TARGET = "schema/generated/validators";
const HEADER = "/* Derived from schema/ by `npm run generate`. Do not edit. */\n";
const ENTRY = "virtual:validators";

/** The module, its types, and the licences of the packages whose code it holds: an export for each schema, named in camel case. */
export async function deriveValidators(): Promise<Derived[]> {
  const names = (await readdir(projectPath(SOURCE)))
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => basename(name, ".schema.json"))
    .sort();
  const { code, licenses } = await bundle(await generate(names));
  return [
    { path: `${TARGET}.js`, text: HEADER + code },
    { path: `${TARGET}.d.ts`, text: HEADER + typesOf(names) },
    { path: `${TARGET}.licenses.json`, text: `${JSON.stringify(licenses, undefined, 2)}\n` },
  ];
}

async function generate(names: readonly string[]): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // A condition may require fields that are described outside of it.
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  formats(ajv);
  ajv.addVocabulary(["enumDescriptions"]);
  const exported: Record<string, string> = {};
  for (const name of names) {
    const text = await readFile(projectPath(join(SOURCE, `${name}.schema.json`)), "utf8");
    const schema = JSON.parse(text) as Schema & { $id: string };
    typeItems(schema, schema.definitions ?? {});
    ajv.addSchema(schema);
    exported[camel(name)] = schema.$id;
  }
  return standalone(ajv, exported);
}

interface Schema {
  type?: string;
  definitions?: Record<string, Schema>;
  items?: Schema & { $ref?: string };
}

/** Lists name the type of their items beside a `$ref`: Ajv then looks for items that stand twice in one go, not pair by pair. */
function typeItems(node: unknown, definitions: Readonly<Record<string, Schema>>): void {
  if (typeof node !== "object" || node === null) return;
  const { items } = node as Schema;
  const type = definitions[items?.$ref?.replace("#/definitions/", "") ?? ""]?.type;
  if (items && type !== undefined) items.type = type;
  for (const value of Object.values(node)) typeItems(value, definitions);
}

/** Ajv's output still asks for its helpers with `require`: they are put in. Rolldown, because the published widget is made with it, too. */
async function bundle(code: string): Promise<{ code: string; licenses: LicenseInfo[] }> {
  let licenses: LicenseInfo[] = [];
  const licensed = licensePlugin({ done: (found) => void (licenses = found) });
  const plugin: Plugin = {
    name: "validators",
    resolveId: (id) => (id === ENTRY ? projectPath("schema/generated/validators.js") : null),
    load: (id) => (id.endsWith("schema/generated/validators.js") ? code : null),
    // Notes for Ajv's own generator; as text they would look like calls of require.
    transform: (text) => text.replaceAll(/^\w+\.code = .*$/gm, ""),
  };
  const build = await rolldown({ input: ENTRY, plugins: [plugin, licensed], logLevel: "silent" });
  const { output } = await build.generate({ format: "esm", minify: true, comments: false });
  await build.close();
  return { code: output[0].code, licenses };
}

function typesOf(names: readonly string[]): string {
  const imports = names.map(
    (name) => `import type { ${fileType(name)} } from "../../core/generated/${name}.ts";\n`,
  );
  const validators = names.map(
    (name) => `export declare const ${camel(name)}: Validator<${fileType(name)}>;\n`,
  );
  const fields = names.map((name) => `  ${JSON.stringify(name)}: ${fileType(name)};`);
  return `${imports.join("")}
/** The types of files, by the names of their base schemas. */
export interface SchemaFiles {
${fields.join("\n")}
}

/** The base schemas by file name. */
export type SchemaName = keyof SchemaFiles;

/** One way in which a value does not keep to its schema. */
export interface ValidationError {
  /** JSON pointer to the value. */
  instancePath: string;
  /** JSON pointer to the keyword in the schema. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  /** Where a key is wrong: the key. */
  propertyName?: string;
}

/** Says whether a value keeps to the schema; if not, \`errors\` holds all the ways in which it does not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
}

${validators.join("")}`;
}

function fileType(name: string): string {
  const pascal = camel(name).replace(/^./, (letter) => letter.toUpperCase());
  return `${pascal}File`;
}

function camel(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

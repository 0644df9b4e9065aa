/** The catalog of the tests with names that built-in members have, and with a word that never ends in every text. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { projectPath } from "../../scripts/project.ts";
import { type Group, schemaOf } from "../../schema/kinds.ts";
import { type SchemaNode, schemaAt, SCHEMAS } from "../../schema/schemas.ts";

const CATALOG = projectPath("test/fixtures/catalog");

/** One id of each kind, by the member of objects (or of promises) that it is called after. */
const RENAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["harbour", "ada", "harbour-move", "first-hour", "sql", "measuring", "find-out"]
      .concat(["editor", "map", "geography", "translator", "harbour-member", "some-code"])
      .map((id) => [id, "constructor"]),
  ),
  lighthouse: "then",
};
const ID = new RegExp(`(?<![\\w-])(?:${Object.keys(RENAMED).join("|")})(?![\\w-])`, "g");

/** Writes it into a folder. */
export async function putStrangeCatalog(folder: string): Promise<void> {
  const files = await readdir(CATALOG, { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    const text = await readFile(path, "utf8");
    const target = join(folder, rename(path.slice(CATALOG.length)));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, /\.(?:yaml|json)$/.test(path) ? strange(target, text, folder) : text);
  }
}

const rename = (text: string): string => text.replace(ID, (id) => RENAMED[id]!);

function strange(path: string, text: string, folder: string): string {
  const [group, name] = path.slice(folder.length + 1).split("/");
  const [id] = (name ?? group!).split(".");
  const schema = SCHEMAS[schemaOf(name === undefined ? "top" : (group as Group), id!)!];
  return JSON.stringify(lengthen(parse(rename(text)), schema, []));
}

function lengthen(value: unknown, schema: SchemaNode, path: (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => lengthen(item, schema, [...path, i]));
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => [key, lengthen(field, schema, [...path, key])] as const,
    );
    return Object.fromEntries(fields);
  }
  const { pattern = "", format, enum: known, maxLength = 300 } = schemaAt(schema, path);
  if (typeof value !== "string" || format || known || NAMES.has(path.at(-1))) return value;
  const long = `${value.slice(0, 5)} ${"w".repeat(300)}`.slice(0, maxLength as number);
  return new RegExp(pattern, "u").test(long) ? long : value;
}

/** Texts that say something to a program. */
const NAMES: ReadonlySet<string | number | undefined> = new Set([
  "license",
  "language",
  "wikidata",
]);

/** Files of a catalog as nobody should write them: valid ones changed, YAML made by its grammar, and bytes. */
import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { SchemaName } from "../../../schema/generated/validators.js";
import { type SchemaNode, flatten, schemaAt, SCHEMAS } from "../../../schema/schemas.ts";
import { VECTORS } from "./vectors.ts";

/** A file that is in the catalog. */
export interface Original {
  path: string;
  schema: SchemaName;
  text: string;
}

export interface AnyFile {
  /** The place of one that is there, which it takes. */
  path: string;
  bytes: Uint8Array;
}

type Path = readonly (string | number)[];

const SIGNS = [
  ...["\t", "\0", "\ufeff", ": ", "- ", "[", "{", "}", "]", "&a ", "*a", "!!x ", "|\n", ">-\n"],
  ...['"', "'", "\n", "\r", "\u2028", "\u202e", "\ud800", "<<: ", "? ", "# ", "%YAML 1.2\n"],
  ...["---\n", "...\n", "__proto__: ", "constructor: ", "!!binary ", "0x", "~", "\\", "\u0085"],
];

const LITERALS: readonly unknown[] = [
  ...[null, true, 0, -0, 1e21, 0.1, 2 ** 53, "", " ", "\n", "null", "1e400", ".inf", "0o7", "yes"],
  ...["2026-02-30", "2026-01-31", "0000-01-01", "2026-01-31T25:00:00Z", "2026-01-31T10:00:00Z"],
  ...["__proto__", "constructor", "toString", "then", "x", "en-a", "en-US-x-y", "zz-Zzzz-zzz"],
  ...["en", "de-AT", "sql", "coding", "harbour", "wiki:Ann", "wiki:\ud800", "developer:%", "Q1"],
  ...["https://x.example/", "http://x.example/", "https://a@b.example/", "https://x.example:0/"],
  ...["https://[::1]/", "https://127.1/", "https://x.example/{name}", "https://{query}", "MIT"],
  ...["a@b.example", "*.wiki.example", "*", [], {}, [[]], { use: {} }, ["x", "x"], { anyOf: [] }],
  ...["w".repeat(5000), "a b ".repeat(3000), "[".repeat(300), "&#64;", "\u0007", "\ue000"],
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VECTORS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
);

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LITERALS) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.array(anyText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(anyText, anyText, { maxKeys: 4 }) },
);

/** Every file of these, with a few changes or none of them. */
export function anyFile(originals: readonly Original[]): fc.Arbitrary<AnyFile> {
  const fields = new Map(originals.map(({ schema }) => [schema, pathsIn(schema)]));
  const textsOf = (schema: SchemaName): Path[] =>
    fields.get(schema)!.filter((path) => isText(schema, path));
  const anyOriginal = fc.constantFrom(...originals);
  const changedValue = anyOriginal.chain(({ path, schema, text }) =>
    fc
      .tuple(
        fc.oneof(
          changesOf(fields.get(schema)!, anyValue),
          changesOf(textsOf(schema), fc.constantFrom(...VECTORS)),
        ),
        fc.boolean(),
      )
      .map(([changes, asJson]) => {
        const value = changes.reduce<unknown>((made, [at, put]) => set(made, at, put), parse(text));
        return { path, bytes: bytesOf(asJson ? JSON.stringify(value) : stringify(value)) };
      }),
  );
  const cut = anyOriginal.chain(({ path, text }) => {
    const typed = fc.oneof(fc.constantFrom(...SIGNS), anyText);
    const edit = fc.tuple(fc.nat(text.length), fc.nat(30), typed, fc.nat(3));
    return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => ({
      path,
      bytes: bytesOf(
        edits.reduce(
          (made, [at, gone, sign, often]) =>
            made.slice(0, at) + sign.repeat(often) + made.slice(at + gone),
          text,
        ),
      ),
    }));
  });
  const made = anyOriginal.chain(({ path, schema }) =>
    grammar(fields.get(schema)!.map((each) => String(each.at(-1)))).map((text) => ({
      path,
      bytes: bytesOf(text),
    })),
  );
  const bytes = fc
    .tuple(anyOriginal, fc.uint8Array({ maxLength: 400 }))
    .map(([{ path }, random]) => ({ path, bytes: random }));
  return fc.oneof(
    { weight: 6, arbitrary: changedValue },
    { weight: 4, arbitrary: cut },
    { weight: 3, arbitrary: made },
    { weight: 1, arbitrary: bytes },
  );
}

function changesOf<T>(paths: readonly Path[], value: fc.Arbitrary<T>): fc.Arbitrary<[Path, T][]> {
  if (paths.length === 0) return fc.constant([]);
  const change = fc.tuple(fc.constantFrom(...paths), value);
  return fc.array(change, { minLength: 1, maxLength: 4 });
}

/** Whether any words may stand there. */
function isText(schema: SchemaName, path: Path): boolean {
  const { type, pattern = "\\S", format, enum: known } = schemaAt(SCHEMAS[schema], path);
  return type === "string" && pattern === "\\S" && format === undefined && known === undefined;
}

/** Where a value of this kind may have something, by its schema. */
function pathsIn(name: SchemaName): Path[] {
  const { definitions = {} } = SCHEMAS[name];
  const below = (node: SchemaNode, depth: number): Path[] => {
    const { properties = {}, additionalProperties, items } = flatten(node, definitions);
    const children: [string | number, SchemaNode][] = [
      ...Object.entries(properties),
      ...(typeof additionalProperties === "object"
        ? ["sql", "harbour", "en", "constructor"].map((key) => [key, additionalProperties] as const)
        : []
      ).map(([key, child]): [string, SchemaNode] => [key, child]),
      ...(items ? ([[0, items]] as [number, SchemaNode][]) : []),
    ];
    return children.flatMap(([key, child]) => [
      [key],
      ...(depth > 5 ? [] : below(child, depth + 1).map((path) => [key, ...path])),
    ]);
  };
  return below(SCHEMAS[name], 0);
}

/** The value with another one at a place; what lies on the way is made. */
function set(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    return [set(list[0], rest, put), ...list.slice(1)];
  }
  const record = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const child = Object.hasOwn(record, step) ? (record as Record<string, unknown>)[step] : undefined;
  return { ...record, [step]: set(child, rest, put) };
}

/** Lines of YAML with all that its grammar has: styles, anchors, aliases, tags, comments, documents. */
function grammar(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, anyText);
  const scalar = fc.oneof(
    anyText,
    anyText.map((text) => JSON.stringify(text)),
    anyText.map((text) => `'${text.replaceAll("'", "''")}'`),
    anyText.map((text) => `|\n        ${text.replaceAll("\n", "\n        ")}`),
    anyText.map((text) => `>+\n        ${text}`),
    fc.constantFrom("*a", "*b", "~", "", "[]", "{}", "1", "- x", "? x", "!!str x", "!!set {x}"),
  );
  const decorated = fc
    .tuple(fc.constantFrom("", "", "", "&a ", "&b ", "!x ", "!!map "), scalar)
    .map((parts) => parts.join(""));
  const flow = fc.oneof(
    fc.array(decorated, { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(key, decorated), { maxLength: 4 })
      .map((pairs) => `{${pairs.map((pair) => pair.join(": ")).join(", ")}}`),
  );
  const line = fc.oneof(
    fc.tuple(key, fc.oneof(decorated, flow)).map((pair) => pair.join(": ")),
    decorated.map((text) => `- ${text}`),
    anyText.map((text) => `# ${text}`),
    fc.constantFrom("---", "...", "%TAG ! x", "", "<<: *a", "? x", ": y"),
  );
  return fc
    .array(fc.tuple(fc.constantFrom("", "", "", "  ", "    ", "\t"), line), { maxLength: 12 })
    .map((lines) => lines.map((parts) => parts.join("")).join("\n"));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

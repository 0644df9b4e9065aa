/** An entry → the text of its file in the standard format: the schema line first, the schema's order, long text folded. */
import {
  Document,
  isCollection,
  isPair,
  isScalar,
  Scalar,
  type ScalarTag,
  Schema,
  visit,
} from "yaml";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { Path } from "../check/positions.ts";
import { schemaAt, SCHEMAS } from "../schemas.ts";

/** Tells editors which schema to use. */
const SCHEMA_LINE = "# yaml-language-server: $schema=../schema/tool.schema.json";

/** Characters in a line at most. */
const WIDTH = 120;
const OPTIONS = { lineWidth: WIDTH, minContentWidth: 0, doubleQuotedAsJSON: true } as const;

/** What readers of YAML 1.1 take for something else than text, but for days: they write them again as they were. */
const OLD_TYPES = new Schema({ schema: "yaml-1.1" }).tags.filter(
  ({ tag }) => tag !== "tag:yaml.org,2002:timestamp",
);

/** The text of `tools/<id>.yaml`. Deterministic; reading it back gives the same entry. */
export function entryText(entry: Partial<ToolFile>): string {
  const doc = new Document(inOrder(entry, []), {
    schema: "core",
    compat: OLD_TYPES,
    aliasDuplicateObjects: false,
  });
  return `${SCHEMA_LINE}\n${documentText(doc)}`;
}

/** Writes a document with a YAML style for each text; `isMeant` excludes some. */
export function documentText(
  doc: Document,
  isMeant: (node: Scalar) => boolean = () => true,
): string {
  visit(doc, {
    Scalar(role, node, ancestors) {
      if (typeof node.value !== "string" || !isMeant(node)) return;
      if (role === "key" && !/(?! )\p{Zs}/u.test(node.value)) return;
      const style =
        role === "key" ? Scalar.QUOTE_DOUBLE : styleOf(node.value, WIDTH - columnOf(ancestors));
      if (style) node.type = style;
    },
  });
  doc.schema.tags = doc.schema.tags.map((tag) =>
    tag.tag === "tag:yaml.org,2002:str" ? foldExactly(tag as ScalarTag) : tag,
  );
  return doc.toString(OPTIONS);
}

/** The library leaves a text whole that is one character longer than its line. For a shorter line it folds it. */
function foldExactly({ stringify, ...tag }: ScalarTag): ScalarTag {
  return {
    ...tag,
    stringify(node, context, ...rest) {
      const isOneTooLong = String(node.value).length === WIDTH - context.indent.length + 1;
      const options = { ...context.options, ...(isOneTooLong && { lineWidth: WIDTH - 1 }) };
      return stringify!(node, { ...context, options }, ...rest);
    },
  };
}

/** The fields that the schema has at a path of an entry, in its order. */
export function fieldOrder(path: Path): readonly string[] {
  return Object.keys(schemaAt(SCHEMAS.tool, path).properties ?? {});
}

/** Fields in the schema's order, others (skill ids, unknown fields) after them in their own order. */
export function inOrder(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, i) => inOrder(item, [...path, i]));
  if (typeof value !== "object" || value === null) return value;
  const known = fieldOrder(path);
  const present = known.filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  // A map keeps its order and takes any key, __proto__ among them.
  return new Map(
    [...present, ...others]
      .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, inOrder(inner, [...path, key])]),
  );
}

/** Line breaks that a block would normalise, and white space at the ends that a block would hide. */
const FRAGILE = /[\r\u0085\u2028\u2029\ufeff]|^\s|[^\S\n]$/;

/** Text with its own layout, such as a nested list, is not folded. */
const HAS_LAYOUT = /\n[ \t]|[ \t]\n/;

/** What else they refuse in the plain style, or write otherwise, and what people would take for a field. */
const NOT_PLAIN = /^=$|\t|^-\s|:\s|^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$/;

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return text.length === 10 && time >= 0 && new Date(time).toISOString().startsWith(text);
}

/** The YAML style of a text within so many columns; undefined for the plain style. */
function styleOf(text: string, columns: number): Scalar.Type | undefined {
  const lines = text.split("\n");
  const fits = lines.every((line) => line.length <= columns);
  if (lines.length === 1 && (fits || !/\S \S/.test(text)))
    return NOT_PLAIN.test(text) && !isDay(text) ? Scalar.QUOTE_DOUBLE : undefined;
  if (FRAGILE.test(text)) return Scalar.QUOTE_DOUBLE;
  return fits || HAS_LAYOUT.test(text) ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
}

/** The column at which the text would start on its key's line. */
function columnOf(ancestors: readonly unknown[]): number {
  const depth = ancestors.filter(isCollection).length - 1;
  const parent = ancestors.at(-1);
  const key = isPair(parent) && isScalar(parent.key) ? `${String(parent.key.value)}: ` : "- ";
  return 2 * depth + key.length;
}

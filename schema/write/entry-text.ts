/** An entry → the text of its file in the house format: the schema's line first, the schema's order, long text folded. */
import { Document, isCollection, isPair, isScalar, Scalar, visit } from "yaml";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { Path } from "../check/places.ts";
import { schemaAt, SCHEMAS } from "../schemas.ts";

/** What points editors at the schema. */
const SCHEMA_LINE = "# yaml-language-server: $schema=../schema/tool.schema.json";

/** How wide lines get. */
const WIDTH = 120;
/** The same ways of writing wherever an entry is written. */
export const STYLE = { lineWidth: WIDTH, minContentWidth: 0, doubleQuotedAsJSON: true } as const;

/** The text of `tools/<id>.yaml`: the same for the same entry, and read back it is the same entry. */
export function entryText(entry: Partial<ToolFile>): string {
  const doc = new Document(inOrder(entry, []), { schema: "core", aliasDuplicateObjects: false });
  styleTexts(doc);
  const body = doc.toString(STYLE);
  return `${SCHEMA_LINE}\n${body}`;
}

/** Chooses how texts are written; `isMeant` leaves some as they are. */
export function styleTexts(doc: Document, isMeant: (node: Scalar) => boolean = () => true): void {
  visit(doc, {
    Scalar(role, node, ancestors) {
      if (role === "key" || typeof node.value !== "string" || !isMeant(node)) return;
      const style = styleOf(node.value, WIDTH - columnOf(ancestors));
      if (style) node.type = style;
    },
  });
}

/** The fields that the schema knows at a place of an entry, in its order. */
export function fieldOrder(path: Path): readonly string[] {
  return Object.keys(schemaAt(SCHEMAS.tool, path).properties ?? {});
}

/** Fields in the schema's order, others (skill ids, fields it does not know) behind them as they came. */
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

/** Line ends that a block would normalise, and space at the ends that nobody would see in one. */
const FRAGILE = /[\r\u0085\u2028\u2029\ufeff]|^\s|[^\S\n]$/;

/** Folding is not for text that is laid out, such as a list below a list. */
const LAID_OUT = /\n[ \t]|[ \t]\n/;

/** How a text is written within so many columns; undefined where the plain way will do. */
function styleOf(text: string, columns: number): Scalar.Type | undefined {
  const lines = text.split("\n");
  const fits = lines.every((line) => line.length <= columns);
  if (lines.length === 1 && (fits || !/\S \S/.test(text))) return undefined;
  if (FRAGILE.test(text)) return Scalar.QUOTE_DOUBLE;
  return fits || LAID_OUT.test(text) ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
}

/** The column where the text would begin on its key's line. */
function columnOf(ancestors: readonly unknown[]): number {
  const depth = ancestors.filter(isCollection).length - 1;
  const parent = ancestors.at(-1);
  const key = isPair(parent) && isScalar(parent.key) ? `${String(parent.key.value)}: ` : "- ";
  return 2 * depth + key.length;
}

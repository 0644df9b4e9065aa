/** Writes changed values into an entry's file: comments, order and style stay wherever nothing changed. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isRecord } from "../../core/api/json.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { ownValue } from "../../core/own-value.ts";
import { readDocument } from "../read/document.ts";
import { documentText, entryText, fieldOrder, inOrder } from "./entry-text.ts";
import { splitFields, mergeFields } from "./field-texts.ts";
import type { Path } from "../check/positions.ts";
import { isSame } from "./same.ts";
import { keyOf } from "../read/yaml-value.ts";

/** The text of a file → its text for this entry. Reading it back gives the same entry, whatever the file was like. */
export function editedText(text: string, entry: Partial<ToolFile>): string {
  if (text.trimStart().startsWith("{")) return editedJson(text, entry);
  const unix = text.replaceAll("\r\n", "\n");
  const edited = editedYaml(unix, entry);
  return unix === text ? edited : edited.replaceAll("\n", "\r\n");
}

function editedYaml(text: string, entry: Partial<ToolFile>): string {
  const { value, problems } = readDocument("", text);
  const doc = parseDocument(text, { schema: "core", resolveKnownTags: false, uniqueKeys: false });
  if (!isRecord(value) || !isMap(doc.contents) || problems.length > 0) return entryText(entry);
  if (isSame(value, entry)) return text;
  const edit = new DocumentEditor(doc);
  edit.map(doc.contents, value, entry, []);
  const whole = edit.text();
  const merged = mergeFields(splitFields(text), splitFields(whole), (field) =>
    isSame(value[field], (entry as Record<string, unknown>)[field]),
  );
  const tight = text.includes("[ ") ? merged : withTightLists(merged);
  // Aliases, duplicate keys and the like may undo an edit, and brackets stand in texts, too.
  return [tight, merged, whole].find((each) => readsAs(each, entry)) ?? entryText(entry);
}

/** The library leaves room inside the brackets of lists wherever it does so inside those of maps. */
function withTightLists(text: string): string {
  return text.replaceAll(/\[ ([^[\]{}\n]*) \]/g, "[$1]");
}

function readsAs(text: string, entry: unknown): boolean {
  const { value, problems } = readDocument("", text);
  return problems.length === 0 && isSame(value, entry);
}

/** JSON has no comments; the order of its fields and its schema key are kept. */
function editedJson(text: string, entry: Partial<ToolFile>): string {
  const { value } = readDocument("", text);
  const before = isRecord(value) ? value : {};
  const { $schema } = before;
  const fields = inOrder(entry, []) as ReadonlyMap<string, unknown>;
  const order = [...Object.keys(before).filter((key) => fields.has(key)), ...fields.keys()];
  const values = [...new Set(order)].map((key) => [key, plain(fields.get(key))] as const);
  const json = Object.fromEntries([
    ...($schema === undefined ? [] : [["$schema", $schema] as const]),
    ...values,
  ]);
  return `${JSON.stringify(json, null, 2)}\n`;
}

function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Edits a document in place; new nodes are written in the style of new entries. */
class DocumentEditor {
  readonly #doc: Document.Parsed;
  readonly #made = new WeakSet<Node>();

  constructor(doc: Document.Parsed) {
    this.#doc = doc;
  }

  text(): string {
    return documentText(this.#doc, (node) => this.#made.has(node));
  }

  map(
    map: YAMLMap,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    path: Path,
  ): void {
    map.items = map.items.filter(({ key }) => ownValue(after, keyOf(key) ?? "") !== undefined);
    for (const [key, value] of Object.entries(after)) {
      if (value === undefined || isSame(ownValue(before, key), value)) continue;
      const pair = map.items.findLast((item) => keyOf(item.key) === key);
      const inner = [...path, key];
      if (pair) pair.value = this.#value(pair.value, ownValue(before, key), value, inner);
      else
        map.items.splice(
          this.#placeFor(key, map, path),
          0,
          this.#doc.createPair(key, this.#node(value, inner)),
        );
    }
  }

  #value(node: unknown, before: unknown, after: unknown, path: Path): Node {
    if (isMap(node) && isRecord(before) && isRecord(after) && Object.keys(after).length > 0) {
      this.map(node, before, after, path);
      return node;
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && after.length > 0) {
      this.#list(node, before, after, path);
      return node;
    }
    const made = this.#node(after, path);
    if (isScalar(node)) {
      made.comment = node.comment ?? null;
      made.commentBefore = node.commentBefore ?? null;
    }
    return made;
  }

  /** Unchanged items keep their comments. */
  #list(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[], path: Path): void {
    const remaining = before.map((value, i) => ({ value, node: list.items[i] }));
    list.items = after.map((value, i) => {
      const at = remaining.findIndex((each) => isSame(each.value, value));
      return at === -1 ? this.#node(value, [...path, i]) : remaining.splice(at, 1)[0]!.node;
    });
  }

  /** The index after the fields that come before it in the schema. */
  #placeFor(key: string, map: YAMLMap, path: Path): number {
    const order = fieldOrder(path);
    const rank = order.indexOf(key);
    if (rank === -1) return map.items.length;
    return (
      map.items.findLastIndex((item) => {
        const other = order.indexOf(keyOf(item.key) ?? "");
        return other !== -1 && other < rank;
      }) + 1
    );
  }

  #node(value: unknown, path: Path): Node {
    const node = this.#doc.createNode(inOrder(value, path), {
      aliasDuplicateObjects: false,
    }) as Node;
    this.#mark(node);
    return node;
  }

  #mark(node: unknown): void {
    if (isScalar(node)) this.#made.add(node);
    else if (isMap(node)) for (const { value } of node.items) this.#mark(value);
    else if (isSeq(node)) for (const item of node.items) this.#mark(item);
  }
}

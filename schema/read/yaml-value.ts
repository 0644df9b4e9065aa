/** YAML nodes → plain value, noting what such a value cannot hold. */
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import { UNPRINTABLE } from "./text.ts";

/** Something that does not fit into a plain value. `offset` is its place in the text. */
export type Misfit =
  | { kind: "duplicate-key"; offset: number; key: string; first: number }
  | { kind: "unprintable-character"; offset: number; character: string }
  | { kind: "unknown-alias" | "too-many-aliases" | "nested-too-deep"; offset: number }
  | { kind: "collection-key"; offset: number };

export const MAX_ALIASES = 100;
const MAX_DEPTH = 40;

/**
 * The document's value. Of a key that stands twice the last value counts. Where an alias or the depth forbids to
 * read on, there is no value at all: a part of one would look like another mistake.
 */
export function toValue(doc: Document.Parsed): { value: unknown; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const open = new Set<unknown>();
  /** As far as it has been read: an alias stands for the last anchor of its name before it. */
  const anchors = new Map<string, unknown>();
  let aliases = 0;
  let whole = true;

  function read(node: unknown, depth: number, offset: number): unknown {
    const at = offsetOf(node) ?? offset;
    if (!whole) return undefined;
    note(node);
    if (depth > MAX_DEPTH) return stop("nested-too-deep", at);
    if (isAlias(node)) return follow(node, depth, at);
    if (isMap(node)) return readMap(node.items, depth, at);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1, at));
    if (!isScalar(node)) return null;
    return typeof node.value === "string" ? readText(node.value, at) : node.value;
  }

  function follow(alias: Alias, depth: number, offset: number): unknown {
    aliases += 1;
    const meant = anchors.get(alias.source);
    if (meant === undefined) return stop("unknown-alias", offset);
    if (aliases > MAX_ALIASES || open.has(meant)) return stop("too-many-aliases", offset);
    open.add(meant);
    const value = read(meant, depth + 1, offset);
    open.delete(meant);
    return value;
  }

  function readMap(pairs: readonly Pair[], depth: number, offset: number): unknown {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const at = offsetOf(pair.key) ?? offset;
      const key = keyOf(pair.key);
      if (key === undefined) {
        misfits.push({ kind: "collection-key", offset: at });
        continue;
      }
      readText(key, at);
      note(pair.key);
      const first = seen.get(key);
      if (first !== undefined) misfits.push({ kind: "duplicate-key", offset: at, key, first });
      else seen.set(key, at);
      setOwn(value, key, read(pair.value, depth + 1, at));
    }
    return value;
  }

  function note(node: unknown): void {
    const anchor = (node as { anchor?: string } | null | undefined)?.anchor;
    // What an alias repeats has been noted where it stands.
    if (anchor !== undefined && open.size === 0) anchors.set(anchor, node);
  }

  function readText(text: string, offset: number): string {
    const found = UNPRINTABLE.exec(text);
    if (found) misfits.push({ kind: "unprintable-character", offset, character: found[0] });
    return text;
  }

  /** The first of these is told; what comes after it follows from it. */
  function stop(
    kind: "unknown-alias" | "too-many-aliases" | "nested-too-deep",
    offset: number,
  ): undefined {
    if (whole) misfits.push({ kind, offset });
    whole = false;
  }

  const value = read(doc.contents, 0, 0);
  return { value: whole ? value : undefined, misfits };
}

/** A key as text; undefined where it is a list or a map. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

/** Where a node begins; undefined where the parser made it up. */
export function offsetOf(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range?.[0];
}

function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  // Assigned, it would become the prototype.
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
}

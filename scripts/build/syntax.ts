/** Finds syntax nodes in a source file, and replaces their text. */
import type { Plugin } from "rolldown";
import { parseSync } from "rolldown/utils";

/** A syntax node, as far as it is used here. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** A replacement of the text between two offsets. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A rolldown plugin that changes our own sources one by one. */
export function sourcePlugin(name: string, change: (source: string) => string): Plugin {
  const filter = { id: /\/(widget|core)\/.*\.ts$/ };
  return { name, transform: { filter, handler: (source) => ({ code: change(source) }) } };
}

/** All nodes of a TypeScript source that are of one of these types, in no particular order. */
export function nodesOf(source: string, ...types: string[]): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [parseSync("source.ts", source, { lang: "ts" }).program];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (isNode(value) && types.includes(value.type)) found.push(value);
    open.push(...(Object.values(value) as unknown[]));
  }
  return found;
}

/** The source with its edits, which must not overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = source;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

function isNode(value: object): value is Node {
  return "type" in value && typeof value.type === "string";
}

/**
 * Most files hold but a simple part of YAML: maps and lists by indentation, lists of words in brackets, quotes without
 * escapes, texts under > and |. It is read here many times faster than by the parser of all YAML, which reads whatever
 * is only doubtful here: both agree on every text that this one takes.
 */
import type { PairPart, Path } from "../check/positions.ts";
import { UNPRINTABLE } from "./text.ts";

export interface SimpleNode {
  value: unknown;
  /** Offset of its first character; of an empty value's key. */
  offset: number;
  /** Offset of the key that it belongs to. */
  keyOffset?: number;
  /** What a map or list holds, in its order. */
  parts?: readonly SimpleNode[];
}

/** Characters at which YAML takes more care than is taken here, and white space at the end of a line. */
const DOUBTFUL = /[\t\r\u0085\u2028\u2029\ufeff]| $/m;
const KEY = /[A-Za-z][\w-]{0,99}(?=:(?: |$))/y;
/** What a text without quotes cannot begin with, and what it cannot contain. */
const NOT_PLAIN = /^[\s\-?:,[\]{}#&*!|>'"%@`]|:\s| #|:$/;
/** Words that stand for something else than themselves. */
const TYPED =
  /^(?:~|null|true|false|[-+]?(?:0[ox][\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\.(?:inf|nan)))$/i;
const QUOTED = /^"([^"\\]+)"$|^'([^']+)'$/;
/** An item between brackets, where more characters have a meaning. */
const ITEM = /^(?:[A-Za-z](?:[\w.+/-]|[: ](?=\w))*|"[^"\\,]*"|'[^',]*')$/;
/** What stands before a text of several lines. */
const TEXT_HEADER = /^ ([>|])(-?)$/;
/** Nesting is limited elsewhere: no text with fewer columns gets there. */
const MAX_COLUMN = 30;

/** Thrown to leave the reading. */
const DOUBT = new Error("This text is left to the parser of all YAML.");

/** The text's tree; undefined where the text may be more than simple, or wrong. */
export function readSimpleYaml(text: string): SimpleNode | undefined {
  if (!text.endsWith("\n") || DOUBTFUL.test(text) || UNPRINTABLE.test(text)) return undefined;
  try {
    return new SimpleReader(text).read();
  } catch (error) {
    if (error === DOUBT) return undefined;
    throw error;
  }
}

/** Where a part stands; for a missing part, where the nearest part around it does. */
export function offsetInSimpleYaml(root: SimpleNode, path: Path, part: PairPart): number {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const next = partOf(node, step);
    if (next === undefined) break;
    if (part === "key" && depth === path.length - 1) return next.keyOffset ?? next.offset;
    node = next;
  }
  return node.offset;
}

function partOf({ value, parts }: SimpleNode, step: string | number): SimpleNode | undefined {
  if (parts === undefined) return undefined;
  const index = Array.isArray(value) ? step : Object.keys(value as object).indexOf(String(step));
  return parts[index as number];
}

class SimpleReader {
  readonly #lines: readonly string[];
  #line = 0;
  /** Offset of the line. */
  #start = 0;

  constructor(text: string) {
    this.#lines = text.split("\n");
  }

  read(): SimpleNode {
    const node = this.#skip() === 0 ? this.#readBlock(0) : doubt();
    return this.#skip() === -1 ? node : doubt();
  }

  /** Goes to the next line with content, this one included; its indentation, or -1 at the end. */
  #skip(): number {
    for (; this.#line < this.#lines.length; this.#next()) {
      const indent = indentOf(this.#text);
      if (indent !== -1 && this.#text[indent] !== "#") return indent;
    }
    return -1;
  }

  get #text(): string {
    return this.#lines[this.#line]!;
  }

  #next(): void {
    this.#start += this.#text.length + 1;
    this.#line += 1;
  }

  #readBlock(column: number): SimpleNode {
    if (column > MAX_COLUMN) doubt();
    return this.#isItem(column) ? this.#readList(column) : this.#readMap(column);
  }

  #isItem(column: number): boolean {
    return this.#text.startsWith("- ", column);
  }

  #readMap(column: number): SimpleNode {
    const offset = this.#start + column;
    const value: Record<string, unknown> = {};
    const parts: SimpleNode[] = [];
    do {
      const key = this.#keyAt(column);
      if (key === undefined || Object.hasOwn(value, key)) doubt();
      const keyOffset = this.#start + column;
      const part = this.#readField(column, key.length + 1);
      value[key] = part.value;
      part.keyOffset = keyOffset;
      parts.push(part);
    } while (this.#skip() === column);
    return { value, offset, parts };
  }

  #readList(column: number): SimpleNode {
    const offset = this.#start + column;
    const value: unknown[] = [];
    const parts: SimpleNode[] = [];
    do {
      const inner = column + 2;
      const isMap = this.#keyAt(inner) !== undefined;
      const part = isMap ? this.#readMap(inner) : this.#readLine(inner);
      parts.push(part);
      value.push(part.value);
    } while (this.#skip() === column && this.#isItem(column));
    return { value, offset, parts };
  }

  #keyAt(column: number): string | undefined {
    KEY.lastIndex = column;
    return KEY.exec(this.#text)?.[0];
  }

  /** What follows a key and its colon. */
  #readField(column: number, length: number): SimpleNode {
    const from = column + length;
    if (this.#text.length > from) {
      const header = TEXT_HEADER.exec(this.#text.slice(from));
      if (header === null) return this.#readLine(from + 1);
      return this.#readText(column, header[1] === ">", header[2] === "");
    }
    const offset = this.#start + column;
    this.#next();
    const indent = this.#skip();
    if (indent > column || (indent === column && this.#isItem(column)))
      return this.#readBlock(indent);
    return { value: null, offset };
  }

  /** A value that ends with its line. */
  #readLine(column: number): SimpleNode {
    const offset = this.#start + column;
    const text = this.#text.slice(column);
    this.#next();
    if (text === "{}") return { value: {}, offset };
    return text.startsWith("[") ? readWords(text, offset) : { value: scalarOf(text), offset };
  }

  /** The lines under > (folded) or |. */
  #readText(column: number, isFolded: boolean, hasEnd: boolean): SimpleNode {
    const offset = this.#start + this.#text.length - (hasEnd ? 1 : 2);
    this.#next();
    const width = indentOf(this.#text);
    if (width <= column) doubt();
    const lines: string[] = [];
    for (; this.#line < this.#lines.length; this.#next()) {
      const indent = indentOf(this.#text);
      if (indent !== -1 && indent <= column) break;
      // A line that begins with a space is not folded.
      if (indent !== -1 && (isFolded ? indent !== width : indent < width)) doubt();
      lines.push(this.#text.slice(width));
    }
    const text = lines.join("\n").replace(/\n+$/, "");
    const folded = isFolded ? text.replace(/\n(\n*)/g, (_, more: string) => more || " ") : text;
    return { value: folded + (hasEnd ? "\n" : ""), offset };
  }
}

function indentOf(line: string): number {
  return line.search(/[^ ]/);
}

function readWords(text: string, offset: number): SimpleNode {
  if (!text.endsWith("]")) doubt();
  const value: unknown[] = [];
  const parts: SimpleNode[] = [];
  let at = offset + 1;
  for (const item of text === "[]" ? [] : text.slice(1, -1).split(", ")) {
    if (!ITEM.test(item)) doubt();
    const part = { value: scalarOf(item), offset: at };
    parts.push(part);
    value.push(part.value);
    at += item.length + 2;
  }
  return { value, offset, parts };
}

function scalarOf(text: string): string {
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2]!;
  return NOT_PLAIN.test(text) || TYPED.test(text) ? doubt() : text;
}

function doubt(): never {
  throw DOUBT;
}

/** Places: where something stands in a text. Lines and columns count from 1, columns in UTF-16 units as editors count. */

export interface Place {
  line: number;
  column: number;
}

/** The way from the top of a value to one of its parts: field names and list positions (from 0). */
export type Path = readonly (string | number)[];

/** Which half of `key: value` is meant. */
export type Part = "key" | "value";

export const START: Place = { line: 1, column: 1 };

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = text.indexOf("\n", start);
    if (end === -1 || end >= offset) return { line, column: Math.max(offset, start) - start + 1 };
    line += 1;
    start = end + 1;
  }
}

/** A line of a text by its number, without its end; empty where there is none. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let i = 1; i < line; i++) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return "";
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
}

/** Where a document's content begins: behind comments, blank lines and `---`. */
export function contentStart(text: string): Place {
  const before = /^(?:[ \t]*(?:#.*|---)?\r?\n)*/.exec(text)![0];
  return before.length < text.length ? placeAt(text, before.length) : START;
}

/** A path in words: its field names with dots, list positions left out. */
export function fieldName(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** Positions in a text. Lines and columns count from 1, columns in UTF-16 units as editors count. */

export interface Position {
  line: number;
  column: number;
}

/** The path from the top of a value to one of its parts: field names and list indexes (from 0). */
export type Path = readonly (string | number)[];

/** Which side of `key: value` is meant. */
export type PairPart = "key" | "value";

export const START: Position = { line: 1, column: 1 };

/** A text's lines, counted once: a file may have thousands of problems. */
export interface Lines {
  positionAt: (offset: number) => Position;
  /** A line by its number, without its end; empty where there is none. */
  lineAt: (line: number) => string;
}

/** Splits a text into lines on first use. */
export function linesOf(text: string): Lines {
  let known: number[] | undefined;
  const starts = (): number[] => (known ??= startsOf(text));
  return {
    positionAt(offset) {
      const line = lastBefore(starts(), offset);
      return { line: line + 1, column: Math.max(offset - starts()[line]!, 0) + 1 };
    },
    lineAt(line) {
      const start = starts()[line - 1];
      if (start === undefined) return "";
      const next = starts()[line];
      const end = next === undefined ? text.length : next - 1;
      return text.slice(start, text[end - 1] === "\r" ? Math.max(end - 1, start) : end);
    },
  };
}

/** The position of one offset in a text. */
export function positionAt(text: string, offset: number): Position {
  return linesOf(text).positionAt(offset);
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** The index of the last number that is not above the limit. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a document's content starts: after comments, blank lines and `---`. */
export function contentStart(text: string): Position {
  const before = /^(?:[ \t]*(?:#.*|---)?\r?\n)*/.exec(text)![0];
  return before.length < text.length ? positionAt(text, before.length) : START;
}

/** A path for messages: its field names joined by dots, without list indexes. */
export function fieldName(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** Examples of wrong and right, a file for each group of rules: tests run them and the rules' pages show them. */
import type { RuleId } from "./problems.ts";

/** The content at a path: fields that replace those of the same name in the existing file, or a whole file. */
export type Content =
  | string
  | { text: string; encoding?: Encoding; padded?: number }
  | { link: string }
  | { folder: true }
  | { absent: true };

export type Encoding = "utf8" | "latin1" | "utf16le";

/** As written in schema/examples/*.yaml. It is applied to the small catalog beside them. */
export interface Example {
  rule: RuleId;
  /** Path from the catalog's folder; "." is the folder itself. */
  file: string;
  wrong: Content;
  right: Content;
  /** The path of `right`, if the path was the mistake. */
  rightFile?: string;
  /** Line and column in `wrong`, counted from its own first line; absent: not tested. */
  at?: string;
  suggestion?: string;
  /** Fields of the small catalog's file to remove, in both. */
  without?: string[];
  /** Fields of other files by path, in both. */
  also?: Record<string, string>;
}

/** An example with the problem that the checker reports for the wrong one. */
export interface RenderedExample extends Pick<
  Example,
  "rule" | "file" | "wrong" | "right" | "rightFile" | "also"
> {
  /** Counted in `wrong`; absent where the problem has no line in it. */
  line?: number;
  column?: number;
  message: string;
  advice: string;
  suggestion?: string;
}

const FIELD = /^([A-Za-z]\w*):/gm;

/** A file's text with fields appended that replace those of the same name, and without some others. */
export function replaceFields(
  text: string,
  fields: string,
  without: readonly string[] = [],
): { text: string; linesBefore: number } {
  const removed = [...fieldsOf(fields), ...without];
  // A field includes the lines that are indented below it.
  const rest = text
    .split(/^(?=[A-Za-z])/m)
    .filter((section) => !removed.includes(fieldsOf(section)[0] ?? ""))
    .join("");
  return { text: rest + fields, linesBefore: rest.split("\n").length - 1 };
}

function fieldsOf(text: string): string[] {
  return [...text.matchAll(FIELD)].map(([, field]) => field!);
}

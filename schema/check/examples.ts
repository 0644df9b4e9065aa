/** Examples of wrong and right, one file of them for each group of problems: what tests run and the rules' pages show. */
import type { RuleId } from "./problems.ts";

/** What stands at a path: fields that replace those of the same name in the file that is there, or something whole. */
export type Content =
  | string
  | { text: string; encoding?: Encoding; padded?: number }
  | { link: string }
  | { folder: true }
  | { absent: true };

export type Encoding = "utf8" | "latin1" | "utf16le";

/** As it is written in schema/examples/*.yaml. It is put into the small catalog beside them. */
export interface Example {
  rule: RuleId;
  /** Path from the catalog's folder; "." is the folder itself. */
  file: string;
  wrong: Content;
  right: Content;
  /** Where `right` stands, if the path was the mistake. */
  rightFile?: string;
  /** Line and column in `wrong`, counted from its own first line; absent: not held. */
  at?: string;
  suggestion?: string;
  /** Fields that the small catalog's file does without, in both. */
  without?: string[];
  /** Fields of other files by path, in both. */
  also?: Record<string, string>;
}

/** An example with what the checker says about the wrong one. */
export interface ShownExample extends Pick<
  Example,
  "rule" | "file" | "wrong" | "right" | "rightFile" | "also"
> {
  /** Counted in `wrong`; no line where the problem is not at a line of it. */
  line?: number;
  column?: number;
  message: string;
  advice: string;
  suggestion?: string;
}

const FIELD = /^([A-Za-z]\w*):/gm;

/** A file's text with fields put at its end in place of those of the same name, and without some others. */
export function replaceFields(
  text: string,
  fields: string,
  without: readonly string[] = [],
): { text: string; linesBefore: number } {
  const gone = [...fieldsOf(fields), ...without];
  // A field goes with the lines that are indented below it.
  const rest = text
    .split(/^(?=[A-Za-z])/m)
    .filter((section) => !gone.includes(fieldsOf(section)[0] ?? ""))
    .join("");
  return { text: rest + fields, linesBefore: rest.split("\n").length - 1 };
}

function fieldsOf(text: string): string[] {
  return [...text.matchAll(FIELD)].map(([, field]) => field!);
}

/** The YAML parser's errors in plain words. */
import type { ErrorCode } from "yaml";

export interface YamlMessage {
  what: string;
  todo: string;
}

const QUOTES = "Put the whole value in quotes.";

const MESSAGES: { [C in ErrorCode]?: YamlMessage } = {
  ALIAS_PROPS: { what: "An alias (*name) can carry nothing else.", todo: QUOTES },
  BAD_ALIAS: { what: "A value cannot start with * unless it is in quotes.", todo: QUOTES },
  BAD_COLLECTION_TYPE: {
    what: "The tag (!name) does not fit the value.",
    todo: "Delete the tag.",
  },
  BAD_DIRECTIVE: { what: "A line that starts with % is not supported.", todo: "Delete it." },
  BAD_DQ_ESCAPE: {
    what: "The backslash in this double-quoted text is not valid.",
    todo: "Use single quotes, or write \\\\ for a backslash.",
  },
  BAD_INDENT: {
    what: "The indentation does not fit the lines around it.",
    todo: "Fields of one map start in the same column; what belongs under a field is indented further.",
  },
  BAD_SCALAR_START: {
    what: "A value cannot start with this character unless it is in quotes.",
    todo: QUOTES,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: "There is a colon and a space inside this value.",
    todo: QUOTES,
  },
  BLOCK_IN_FLOW: {
    what: "An indented list or map cannot be inside brackets.",
    todo: "Write it all in brackets, or all indented.",
  },
  MISSING_CHAR: {
    what: "A quote, bracket, comma or colon is missing.",
    todo: "Look for a quote or bracket that is not closed, or a key without its colon.",
  },
  MULTILINE_IMPLICIT_KEY: {
    what: "A line here is not of the form `key: value`.",
    todo: "Check for a missing colon, or a text that continues without being indented.",
  },
  TAB_AS_INDENT: {
    what: "Lines cannot be indented with tabs.",
    todo: "Indent with spaces, two for each step.",
  },
  UNEXPECTED_TOKEN: {
    what: "Something here does not belong to what comes before it.",
    todo: "Check quotes (in single quotes, ' is written '') and whether list and fields are mixed.",
  },
};

const OTHER: YamlMessage = {
  what: "This is not well-formed YAML.",
  todo: "Compare it with another file of the folder.",
};

/** The message for an error code of the parser. */
export function yamlMessage(code: ErrorCode): YamlMessage {
  return MESSAGES[code] ?? OTHER;
}

import type { ErrorCode } from "yaml";
import { describe, expect, test } from "vitest";
import { yamlMessage } from "../../../schema/read/yaml-errors.ts";

/** All codes of the parser: a new one is an error of types here. */
const SAID: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "An alias",
  BAD_ALIAS: "A value cannot start with *",
  BAD_COLLECTION_TYPE: "The tag",
  BAD_DIRECTIVE: "A line that starts with %",
  BAD_DQ_ESCAPE: "The backslash",
  BAD_INDENT: "The indentation",
  BAD_PROP_ORDER: "This is not well-formed YAML.",
  BAD_SCALAR_START: "A value cannot start with this character",
  BLOCK_AS_IMPLICIT_KEY: "There is a colon and a space",
  BLOCK_IN_FLOW: "An indented list or map",
  DUPLICATE_KEY: "This is not well-formed YAML.",
  IMPOSSIBLE: "This is not well-formed YAML.",
  KEY_OVER_1024_CHARS: "This is not well-formed YAML.",
  MISSING_CHAR: "A quote, bracket, comma or colon",
  MULTILINE_IMPLICIT_KEY: "A line here is not of the form",
  MULTIPLE_ANCHORS: "This is not well-formed YAML.",
  MULTIPLE_DOCS: "This is not well-formed YAML.",
  MULTIPLE_TAGS: "This is not well-formed YAML.",
  NON_STRING_KEY: "This is not well-formed YAML.",
  RESOURCE_EXHAUSTION: "This is not well-formed YAML.",
  TAB_AS_INDENT: "Lines cannot be indented with tabs.",
  TAG_RESOLVE_FAILED: "This is not well-formed YAML.",
  UNEXPECTED_TOKEN: "Something here",
};

describe("every code of the parser has words", () => {
  test.each(Object.entries(SAID) as [ErrorCode, string][])("%s", (code, said) => {
    const { what, todo } = yamlMessage(code);
    expect(what.startsWith(said), what).toBe(true);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  });
});

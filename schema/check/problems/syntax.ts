/** Problems of a text: not UTF-8, not YAML, or YAML that is not read here. */
import type { ProblemKind } from "../problem-kind.ts";

export const SYNTAX_PROBLEMS = {
  "not-utf-8": {
    title: "A file is not UTF-8 text",
    severity: "error",
    message: ({ guess }: { guess: string }) =>
      `The file is not UTF-8 text; it looks like ${guess}.`,
    advice: "Save it as UTF-8.",
  },
  "unprintable-character": {
    title: "An unprintable character",
    severity: "error",
    message: ({ code }: { code: string }) => `There is an unprintable character here (${code}).`,
    advice: "Delete it; it often comes along when text is pasted.",
  },
  "file-empty": {
    title: "A file is empty",
    severity: "error",
    message: () => "The file is empty.",
    advice: "Fill it, or delete it.",
  },
  "yaml-syntax": {
    title: "The YAML is not well-formed",
    severity: "error",
    message: ({ what }: { what: string; todo: string }) => what,
    advice: ({ todo }: { what: string; todo: string }) => todo,
  },
  "merge-conflict": {
    title: "A merge conflict",
    severity: "error",
    message: () => "Git left a merge conflict here.",
    advice:
      "Keep what is right of both sides, and delete the lines of <<<<<<<, ======= and >>>>>>>.",
  },
  "strange-space": {
    title: "A space that is none for YAML",
    severity: "error",
    message: ({ code }: { code: string }) =>
      `The space here (${code}) only looks like one: YAML takes it for a letter.`,
    advice: "Replace it by an ordinary space.",
  },
  "yaml-feature": {
    title: "A YAML feature that is not supported",
    severity: "error",
    message: ({ what }: { what: string }) => `This file uses ${what}, which is not supported here.`,
    advice: "Write plain keys and values. A text that starts with ! or & needs quotes.",
  },
  "duplicate-key": {
    title: "A duplicate field",
    severity: "error",
    message: ({ key, line }: { key: string; line: number }) =>
      `"${key}" is here twice; the first time in line ${line}.`,
    advice: "Keep one of the two.",
  },
  "several-documents": {
    title: "A file holds several documents",
    severity: "error",
    message: () => "A second document starts here; only one is read from a file.",
    advice: "Delete the line --- (or ...), or move what follows into a file of its own.",
  },
  "too-many-aliases": {
    title: "Too many aliases",
    severity: "error",
    message: ({ limit }: { limit: number }) =>
      `More than ${limit} aliases (*name) are used, or one contains itself.`,
    advice: "Write the values out.",
  },
  "nested-too-deep": {
    title: "Values are nested too deeply",
    severity: "error",
    message: () => "Values are nested too deeply here.",
    advice: "No field needs more than a few levels; check the brackets and the indentation.",
  },
} satisfies Record<string, ProblemKind>;

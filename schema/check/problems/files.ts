/** Problems of the folder and its files, before anything in them is read. */
import type { ProblemKind } from "../problem-kind.ts";

export const FILE_PROBLEMS = {
  "catalog-missing": {
    title: "There is no catalog",
    severity: "error",
    message: ({ reason }: { reason: string }) => `There is no catalog here: ${reason}.`,
    advice: "Name the catalog's folder with --catalog.",
  },
  "file-missing": {
    title: "A file that must be there is missing",
    severity: "error",
    message: ({ name }: { name: string }) => `The catalog has no ${name}.`,
    advice: "catalog.yaml, vocabularies/ and tools/ must be there; everything else may be absent.",
  },
  "file-unreadable": {
    title: "A file cannot be read",
    severity: "error",
    message: ({ reason }: { reason: string }) => `The file cannot be read: ${reason}.`,
    advice: "Check the file and its permissions.",
  },
  "file-too-large": {
    title: "A file is too large",
    severity: "error",
    message: ({ limit }: { limit: string }) =>
      `The file is too large: no more than ${limit} are read.`,
    advice: "Long texts belong on a page of their own; link to it.",
  },
  "not-a-file": {
    title: "Not a file",
    severity: "error",
    message: ({ what }: { what: string }) => `This is ${what}, not a file.`,
    advice: "Put one file for each item directly into the folder.",
  },
  "link-outside": {
    title: "A symbolic link points outside the catalog",
    severity: "error",
    message: () => "This symbolic link points outside the catalog's folder and is not followed.",
    advice: "Put the file itself here.",
  },
  "file-extension": {
    title: "A file has the wrong extension",
    severity: "error",
    message: ({ extension }: { extension: string }) =>
      `Files here end in .yaml or .json, not in ${extension === "" ? "nothing" : `"${extension}"`}; this one is not read.`,
    advice: "Rename the file, or move it elsewhere.",
  },
  "file-name": {
    title: "A file's name cannot be an id",
    severity: "error",
    message: ({ id }: { id: string }) =>
      `"${id}" cannot be an id: only lower-case letters, digits and single hyphens between them, 80 at most.`,
    advice: "The file's name without its extension is the id. Rename the file.",
  },
  "device-name": {
    title: "A file's name that Windows keeps for itself",
    severity: "error",
    message: ({ id }: { id: string }) => `Windows cannot have a file called "${id}".`,
    advice: "Add a word to the name, so that everybody can check the catalog out.",
  },
  "id-twice": {
    title: "Two files have the same id",
    severity: "error",
    message: ({ id, other }: { id: string; other: string }) =>
      `The id "${id}" is taken already by ${other}.`,
    advice: "Keep one of the two files.",
  },
  "unknown-file": {
    title: "A file that nothing reads",
    severity: "error",
    message: ({ name }: { name: string }) => `Nothing reads a file of the name ${name}.`,
    advice: "Check the name, or move the file elsewhere.",
  },
} satisfies Record<string, ProblemKind>;

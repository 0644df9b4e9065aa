/** Problems of a file by itself: what its schema says of it. */
import type { ProblemKind } from "../problem-kind.ts";

export const SHAPE_PROBLEMS = {
  "unknown-field": {
    title: "An unknown field",
    severity: "error",
    message: ({ field }: { field: string; known: readonly string[] }) =>
      `There is no field "${field}" here.`,
    advice: ({ known }: { field: string; known: readonly string[] }) =>
      known.length > 0 ? `Fields here: ${known.join(", ")}.` : "Delete it.",
  },
  "missing-field": {
    title: "A required field is missing",
    severity: "error",
    message: ({ field, within }: { field: string; within: string; about: string }) =>
      within === "" ? `"${field}" is missing.` : `"${field}" is missing in "${within}".`,
    advice: ({ field, about }: { field: string; within: string; about: string }) =>
      `Add ${field}: ${about}`,
  },
  "wrong-type": {
    title: "A value of the wrong type",
    severity: "error",
    message: ({ field, wanted, found }: { field: string; wanted: string; found: string }) =>
      `${field} must be ${wanted}, not ${found}.`,
    advice: ({ found }: { field: string; wanted: string; found: string }) =>
      /number|true or false/.test(found)
        ? "If it is meant as text, put it in quotes."
        : "Check the indentation and the dashes.",
  },
  "empty-value": {
    title: "A value is empty",
    severity: "error",
    message: ({ field }: { field: string }) => `${field} is empty.`,
    advice: "Fill it in, or delete the line: an absent field means not stated.",
  },
  "unknown-value": {
    title: "A value that is not allowed",
    severity: "error",
    message: ({ field, value }: { field: string; value: string; allowed: readonly string[] }) =>
      `${field} cannot be "${value}".`,
    advice: ({ allowed }: { field: string; value: string; allowed: readonly string[] }) =>
      `One of: ${allowed.join(", ")}.`,
  },
  "too-long": {
    title: "A value is too long",
    severity: "error",
    message: ({ field, length, limit, unit }: Size) =>
      `${field} has ${length} ${unit}; at most ${limit} are allowed.`,
    advice: "Shorten it.",
  },
  "out-of-range": {
    title: "A number is out of range",
    severity: "error",
    message: ({ field, limit }: { field: string; limit: number }) =>
      `${field} must be at least ${limit}.`,
    advice: "Correct the number.",
  },
  "not-an-id": {
    title: "A value cannot be an id",
    severity: "error",
    message: ({ value }: { value: string }) =>
      `"${value}" cannot be an id: only lower-case letters, digits and single hyphens between them, 80 at most.`,
    advice:
      "Write the id: the name of the file without its extension, or the term in the vocabulary.",
  },
  "not-an-address": {
    title: "A value is not a full web address",
    severity: "error",
    message: ({ field, value }: { field: string; value: string }) =>
      `${field} must be a full web address that starts with https://, not "${value}".`,
    advice:
      "Copy it from the browser's address bar; spaces and special letters are written with %.",
  },
  "not-a-date": {
    title: "A value is not a date",
    severity: "error",
    message: ({ field, value }: { field: string; value: string }) =>
      `${field} must be a day such as 2026-01-31, not "${value}".`,
    advice: "Write year, month and day with hyphens: 2026-01-31.",
  },
  "not-a-time": {
    title: "A value is not a time with its zone",
    severity: "error",
    message: ({ field, value }: { field: string; value: string }) =>
      `${field} must be a time with its zone such as 2026-01-31T18:00:00Z, not "${value}".`,
    advice: "Z at the end stands for UTC; another zone is written +02:00.",
  },
  "wrong-format": {
    title: "A value in the wrong format",
    severity: "error",
    message: ({ field, value }: { field: string; value: string; about: string }) =>
      `${field} cannot be "${value}".`,
    advice: ({ about }: { field: string; value: string; about: string }) => about,
  },
  "duplicate-item": {
    title: "A list holds the same item twice",
    severity: "error",
    message: ({ field, value }: { field: string; value: string }) =>
      `${field} holds "${value}" twice.`,
    advice: "Keep it once.",
  },
  "field-not-here": {
    title: "A field is not allowed here",
    severity: "error",
    message: ({ field }: { field: string }) =>
      `${field} is not allowed here: a living chart computes its cells.`,
    advice: "Delete it, or make the chart a snapshot.",
  },
} satisfies Record<string, ProblemKind>;

interface Size {
  field: string;
  length: number;
  limit: number;
  unit: string;
}

/** What a command is, and the options that several of them share. */
import type { ParseArgsOptionDescriptor, parseArgs } from "node:util";

/** The exit codes of every command. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** An option as node:util's parseArgs takes it, with a line about it for --help. */
export interface Option extends ParseArgsOptionDescriptor {
  /** Name of its value, such as DIR; absent for a switch. */
  value?: string;
  about?: string;
}

/** The values of options after parsing, by name. */
export type Values = ReturnType<typeof parseArgs>["values"];

export interface Command {
  /** How it is called, without the program's name: `build [--out DIR]`. */
  usage: string;
  options: Readonly<Record<string, Option>>;
  /** How many arguments without a dash it takes at most; absent = none. */
  positionals?: number;
  /** Sentences below the options in --help. */
  notes?: readonly string[];
  /** Does the work and prints what there is to say; returns the exit code. */
  run(values: Values, positionals: readonly string[]): Promise<number>;
}

/** Wrong use of a command, found while it runs: one line on standard error, exit code 2. */
export class UsageError extends Error {}

/** Options that several commands take. */
export const OPTIONS = {
  catalog: {
    type: "string",
    default: "catalog",
    value: "DIR",
    about: "folder with the catalog's files (catalog)",
  },
  out: { type: "string", default: "dist", value: "DIR", about: "folder to publish into (dist)" },
  port: { type: "string", default: "4321", value: "N", about: "port to listen on; 0 = any (4321)" },
  base: {
    type: "string",
    default: "/",
    value: "PATH",
    about: "path that the site will lie under (/)",
  },
  site: { type: "string", value: "URL", about: "address of the site (the catalog's own)" },
} as const satisfies Command["options"];

/** The folder with the catalog's files. */
export function catalogFolder(values: Values): string {
  return textOf(values, "catalog") ?? OPTIONS.catalog.default;
}

/** The value of a string option; undefined where it was not given and has no default. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

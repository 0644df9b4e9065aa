/** `check`: reports every problem of a catalog, of some of its files, or of what a branch changed, each with its place. */
import { relative } from "node:path";
import type { Problem } from "../../schema/check/problems.ts";
import { checkFiles, readCatalog } from "../../schema/read/reader.ts";
import { catalogPaths } from "./check/catalog-files.ts";
import { changesSince } from "./check/changes.ts";
import {
  catalogFolder,
  type Command,
  EXIT,
  OPTIONS,
  textOf,
  UsageError,
  type Values,
} from "./command.ts";
import {
  type Format,
  FORMATS,
  isFormat,
  reportProblems,
  tally,
  withoutHints,
} from "./report/report.ts";
import { harmless } from "./report/text.ts";

export const command: Command = {
  usage: "check [--catalog DIR] [--format FORMAT] [--hints] [--changed-since REV | FILE ...]",
  options: {
    catalog: OPTIONS.catalog,
    format: {
      type: "string",
      default: "text",
      value: "FORMAT",
      about: "text; json (a list); github (annotations); gitlab (Code Quality report)",
    },
    hints: { type: "boolean", about: "list hints too, such as facts that nobody has confirmed" },
    "changed-since": {
      type: "string",
      value: "REV",
      about: "what changed since the branch left REV, and what that broke elsewhere",
    },
  },
  positionals: Infinity,
  run: check,
};

/** Prints the problems to standard output and a summary to standard error. Errors only make it fail. */
export async function check(values: Values, files: readonly string[] = []): Promise<number> {
  const folder = catalogFolder(values);
  const format = formatOf(values);
  const { problems, scope } = await checked(folder, textOf(values, "changed-since"), files);
  const listed = values["hints"] === true ? problems : withoutHints(problems);
  reportProblems(listed, format);
  const unlisted = listed.length < problems.length ? " (--hints lists the hints)" : "";
  console.error(harmless(`${scope} in ${folder}: ${tally(problems)}${unlisted}.`));
  return problems.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.ok;
}

interface Checked {
  problems: readonly Problem[];
  /** What was checked, in words. */
  scope: string;
}

async function checked(
  folder: string,
  revision: string | undefined,
  named: readonly string[],
): Promise<Checked> {
  if (revision !== undefined && named.length > 0)
    throw new UsageError("Either files are checked, or what --changed-since finds.");
  if (revision !== undefined) return checkChanges(folder, revision);
  if (named.length > 0) return checkNamed(folder, named);
  const { problems, files } = await readCatalog(folder);
  return { problems, scope: `${files} files` };
}

async function checkNamed(folder: string, named: readonly string[]): Promise<Checked> {
  const paths = await catalogPaths(folder, named);
  const { problems, files, unknownPaths: strange } = await checkFiles(folder, paths);
  if (strange.length > 0)
    throw new UsageError(`The catalog in ${folder} reads no file ${strange.join(", ")}.`);
  return { problems, scope: `${paths.length} of ${files} files` };
}

/** Problems of the changed files, and those that the others did not have before. */
async function checkChanges(folder: string, revision: string): Promise<Checked> {
  const { paths, withBase: withBefore } = await changesSince(folder, revision);
  const { problems } = await readCatalog(folder);
  const isOwn = ({ path }: Problem) => paths.has(pathInCatalog(folder, path));
  const known = problems.every(isOwn) ? undefined : await withBefore(keysOf);
  return {
    problems: problems.filter(
      (problem) => isOwn(problem) || known?.has(keyOf(folder, problem)) !== true,
    ),
    scope: `${paths.size} changed ${paths.size === 1 ? "file" : "files"} since ${revision}`,
  };
}

async function keysOf(folder: string): Promise<ReadonlySet<string>> {
  const { problems } = await readCatalog(folder);
  return new Set(problems.map((problem) => keyOf(folder, problem)));
}

function keyOf(folder: string, { path, rule, line, column, message }: Problem): string {
  return JSON.stringify([pathInCatalog(folder, path), rule, line, column, message]);
}

function pathInCatalog(folder: string, path: string): string {
  return relative(folder, path).split("\\").join("/");
}

function formatOf(values: Values): Format {
  const word = textOf(values, "format") ?? "text";
  if (isFormat(word)) return word;
  throw new UsageError(`--format takes one of ${Object.keys(FORMATS).join(", ")}, not "${word}".`);
}

/** The one reader: a folder → its catalog, and every problem in it with its position. */
import type { Catalog } from "../../core/catalog.ts";
import { type RuleContext, makeContext } from "../check/context.ts";
import type { RawProblem } from "../check/raw-problem.ts";
import { locate } from "../check/locate.ts";
import type { Problem } from "../check/problems.ts";
import * as RULES from "../check/rules.ts";
import { readSomeSourceFiles, readSourceFiles } from "./read-source-files.ts";
import type { SourceFiles } from "./source-files.ts";

export type { Problem, Severity } from "../check/problems.ts";

export interface ReadResult {
  /** Undefined where there is an error; warnings do not matter. */
  catalog: Catalog | undefined;
  /** Sorted by path, line and column. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** The files as they were read and checked: who needs one of them again takes it from here. */
  sources: SourceFiles;
}

/** Reads and checks a catalog. Everything wrong with it is in the problems; nothing is thrown. */
export async function readCatalog(folder: string): Promise<ReadResult> {
  const sources = await readSourceFiles(folder);
  const context = makeContext(sources, process.env["SOURCE_DATE_EPOCH"]);
  const problems = locate(folder, rawProblemsOf(context), sources);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return {
    catalog: hasErrors ? undefined : context.catalog,
    problems,
    files: sources.all.length,
    sources,
  };
}

/** Some files of a catalog, checked without most others. */
export interface FilesResult extends Pick<ReadResult, "problems"> {
  /** How many files the catalog has. */
  files: number;
  /** The given paths at which the catalog has no file. */
  unknownPaths: string[];
}

/**
 * Checks some files, by their paths in the catalog's folder. Of most others only the name is read, so problems that
 * need all files (two entries with one address, a maintainer whom nobody refers to) are not found.
 */
export async function checkFiles(folder: string, paths: readonly string[]): Promise<FilesResult> {
  const only = new Set(paths);
  const sources = await readSomeSourceFiles(folder, only);
  const { files, problems } = sources.listing;
  const known = new Set([...files.map(({ path }) => path), ...problems.map(({ at }) => at.file)]);
  const context = makeContext(sources, process.env["SOURCE_DATE_EPOCH"]);
  const own = rawProblemsOf(context).filter(({ at: { file } }) => only.has(file));
  return {
    problems: locate(folder, own, sources),
    files: files.length,
    unknownPaths: [...only].filter((path) => !known.has(path)),
  };
}

function rawProblemsOf(context: RuleContext): RawProblem[] {
  const { listing, all } = context.sources;
  return [
    ...listing.problems,
    ...all.flatMap(({ problems }) => problems),
    ...Object.values(RULES).flatMap((rule) => rule(context)),
  ];
}

/** The one reader: a folder → its catalog, and every problem in it with its place. */
import type { Catalog } from "../../core/catalog.ts";
import { type Context, makeContext, type Rule } from "../check/context.ts";
import type { Finding } from "../check/finding.ts";
import { locate } from "../check/locate.ts";
import type { Problem } from "../check/problems.ts";
import { RULES } from "../check/rules.ts";
import { readSome, readSources } from "./read-sources.ts";

export type { Problem, Severity } from "../check/problems.ts";

export interface ReadResult {
  /** Undefined where there is an error; warnings do not keep it back. */
  catalog: Catalog | undefined;
  /** Sorted by path, line and column. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads and checks a catalog. Whatever is wrong with it is in the problems; nothing is thrown. */
export async function readCatalog(folder: string): Promise<ReadResult> {
  const sources = await readSources(folder);
  const context = makeContext(sources, process.env["SOURCE_DATE_EPOCH"]);
  const problems = locate(folder, findingsOf(context), sources);
  const refused = problems.some(({ severity }) => severity === "error");
  return {
    catalog: refused ? undefined : context.catalog,
    problems,
    files: sources.all.length,
  };
}

/** Some files of a catalog, checked without most others. */
export interface FilesResult extends Pick<ReadResult, "problems"> {
  /** How many files the catalog has. */
  files: number;
  /** Of the paths that were given, those at which the catalog has no file of its own. */
  strange: string[];
}

/**
 * Checks some files, by their paths in the catalog's folder. Of most others only the name is read, so what a look at
 * all of them would tell (two entries with one address, a maintainer whom nobody names) is not found.
 */
export async function checkFiles(folder: string, paths: readonly string[]): Promise<FilesResult> {
  const only = new Set(paths);
  const sources = await readSome(folder, only);
  const { files, findings } = sources.listing;
  const known = new Set([...files.map(({ path }) => path), ...findings.map(({ at }) => at.file)]);
  const context = makeContext(sources, process.env["SOURCE_DATE_EPOCH"]);
  const own = findingsOf(context).filter(({ at: { file } }) => only.has(file));
  return {
    problems: locate(folder, own, sources),
    files: files.length,
    strange: [...only].filter((path) => !known.has(path)),
  };
}

function findingsOf(context: Context): Finding[] {
  const { listing, all } = context.sources;
  return [
    ...listing.findings,
    ...all.flatMap(({ findings }) => findings),
    ...Object.values<Rule>(RULES).flatMap((rule) => rule.check(context)),
  ];
}

/** The one reader: a folder → its catalog, and every problem in it with its place. */
import type { Catalog } from "../core/catalog.ts";
import { makeContext, type Rule } from "./context.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./problems.ts";
import { RULES } from "./rules.ts";
import { readSources } from "./read-sources.ts";

export type { Problem, Severity } from "./problems.ts";

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
  const findings = [
    ...sources.listing.findings,
    ...sources.all.flatMap((source) => source.findings),
    ...Object.values<Rule>(RULES).flatMap((rule) => rule.check(context)),
  ];
  const problems = locate(folder, findings, sources);
  const refused = problems.some(({ severity }) => severity === "error");
  return {
    catalog: refused ? undefined : context.catalog,
    problems,
    files: sources.all.length,
  };
}

/** Raw problems → problems: finds their positions, file by file, so that only one parsed file is in memory at a time. */
import { join } from "node:path";
import { positionsIn } from "../read/document.ts";
import type { ProblemLocation, RawProblem } from "./raw-problem.ts";
import { contentStart, linesOf, type Position, START } from "./positions.ts";
import type { Problem } from "./problems.ts";
import { ruleAddress } from "./rule-address.ts";
import type { SourceFiles } from "../read/source-files.ts";

/** The problems sorted by path, line, column and rule. */
export function locate(
  folder: string,
  rawProblems: readonly RawProblem[],
  sources: SourceFiles,
): Problem[] {
  const { all, about } = sources;
  const site = about?.value.site;
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  const byFile = new Map<string, RawProblem[]>();
  for (const problem of rawProblems) {
    const { file } = problem.at;
    const group = byFile.get(file);
    if (group) group.push(problem);
    else byFile.set(file, [problem]);
  }
  return [...byFile]
    .flatMap(([file, group]) => {
      const text = texts.get(file);
      const positionOf = positionFinder(text ?? "");
      const lines = linesOf(text ?? "");
      const path = join(folder, file);
      return group.map(({ at, problem }): Problem => {
        const position = positionOf(at);
        const excerpt = text === undefined ? {} : { excerpt: lines.lineAt(position.line) };
        const help = site === undefined ? {} : { help: ruleAddress(problem.rule, site) };
        return { ...problem, path, ...position, ...excerpt, ...help };
      });
    })
    .sort(compare);
}

function positionFinder(text: string): (at: ProblemLocation) => Position {
  let find: ReturnType<typeof positionsIn> | undefined;
  return ({ position, in: path, part }) => {
    if (position) return position;
    if (path === undefined) return START;
    // Most problems about missing fields need no parsing.
    if (path.length === 0) return contentStart(text);
    find ??= positionsIn(text);
    return find(path, part);
  };
}

function compare(a: Problem, b: Problem): number {
  return (
    order(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

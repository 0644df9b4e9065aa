/** Findings → problems: looks up their places, file by file, so that only one parsed file is held at a time. */
import { join } from "node:path";
import { placesIn } from "../read/document.ts";
import type { At, Finding } from "./finding.ts";
import { contentStart, linesOf, type Place, START } from "./places.ts";
import type { Problem } from "./problems.ts";
import { ruleAddress } from "./rule-address.ts";
import type { Sources } from "../read/sources.ts";

/** The problems sorted by path, line, column and rule. */
export function locate(folder: string, findings: readonly Finding[], sources: Sources): Problem[] {
  const { all, about } = sources;
  const site = about?.value.site;
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  const byFile = new Map<string, Finding[]>();
  for (const found of findings) {
    const { file } = found.at;
    const group = byFile.get(file);
    if (group) group.push(found);
    else byFile.set(file, [found]);
  }
  return [...byFile]
    .flatMap(([file, group]) => {
      const text = texts.get(file);
      const placeOf = placeFinder(text ?? "");
      const lines = linesOf(text ?? "");
      const path = join(folder, file);
      return group.map(({ at, problem }): Problem => {
        const place = placeOf(at);
        const excerpt = text === undefined ? {} : { excerpt: lines.lineAt(place.line) };
        const help = site === undefined ? {} : { help: ruleAddress(problem.rule, site) };
        return { ...problem, path, ...place, ...excerpt, ...help };
      });
    })
    .sort(compare);
}

function placeFinder(text: string): (at: At) => Place {
  let find: ReturnType<typeof placesIn> | undefined;
  return ({ place, in: path, part }) => {
    if (place) return place;
    if (path === undefined) return START;
    // Most findings about what is missing need no parsing.
    if (path.length === 0) return contentStart(text);
    find ??= placesIn(text);
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

/** Checks one entry's text among the files of a catalog, before it is on disk. Uses no file system. */
import { type RuleContext, makeContext } from "./context.ts";
import type { RawProblem } from "./raw-problem.ts";
import type { CatalogFile } from "../kinds.ts";
import * as RULES from "./rules.ts";
import { type SourceFile, parseSourceFile, unusable } from "../read/source-file.ts";
import type { SourceFiles } from "../read/source-files.ts";

/** The problems of an entry's text. */
export interface EntryCheck {
  /** In the file itself. */
  own: readonly RawProblem[];
  /** In other files, where this one causes them. */
  elsewhere: readonly RawProblem[];
  /** The files, this one included, and the catalog that they make. */
  context: RuleContext;
  source: SourceFile;
}

/** Checks texts of one file, which replaces the file with its id. The others are checked once. */
export function entryChecker(others: SourceFiles, file: CatalogFile): (text: string) => EntryCheck {
  const before = new Set(runRules(makeContext(replaceFile(others, file))).map(keyOf));
  return (text) => {
    const source = parseSourceFile(file, text);
    const context = makeContext(replaceFile(others, file, source));
    const found = runRules(context);
    const isOwn = ({ at }: RawProblem) => at.file === file.path;
    return {
      own: [...source.problems, ...found.filter(isOwn)],
      elsewhere: found.filter((each) => !isOwn(each) && !before.has(keyOf(each))),
      context,
      source,
    };
  };
}

function runRules(context: RuleContext): RawProblem[] {
  return Object.values(RULES).flatMap((rule) => rule(context));
}

function keyOf({ at, problem }: RawProblem): string {
  return [at.file, problem.rule, problem.message].join("\n");
}

/** The files with this one replaced; without a text it exists but has no value. */
function replaceFile(sources: SourceFiles, file: CatalogFile, source?: SourceFile): SourceFiles {
  const { listing, all, tools } = sources;
  const ids = new Map(listing.ids).set("tools", new Set(listing.ids.get("tools")).add(file.id));
  const own = source ?? unusable(file, []);
  return {
    ...sources,
    listing: { ...listing, ids },
    all: insertFile(all, own),
    tools:
      own.value === undefined
        ? removeFile(tools, own)
        : insertFile(tools, own as (typeof tools)[number]),
  };
}

/** Files stay in the order of their paths: of two duplicates, the second is reported. */
function insertFile<S extends SourceFile>(list: readonly S[], own: S): S[] {
  const others = removeFile(list, own);
  const index = others.findIndex(({ path }) => path > own.path);
  return others.toSpliced(index === -1 ? others.length : index, 0, own);
}

function removeFile<S extends SourceFile>(list: readonly S[], own: SourceFile): S[] {
  return list.filter(({ group, id }) => !(group === own.group && id === own.id));
}

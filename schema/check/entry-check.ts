/** What the checker would say about one entry's text among the files of a catalog, before it lies on a disk. No file system. */
import { type Context, makeContext, type Rule } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { CatalogFile } from "../kinds.ts";
import { RULES } from "./rules.ts";
import { NONE_REFUSED, type Source, sourceOf } from "../read/source.ts";
import type { Sources } from "../read/sources.ts";

/** What is found about an entry's text. */
export interface EntryCheck {
  /** In the file itself. */
  own: readonly Finding[];
  /** In other files, where nothing was wrong without this one. */
  elsewhere: readonly Finding[];
  /** The files, this one among them, and the catalog that they make. */
  context: Context;
  source: Source;
}

/** Checks texts of one file, which takes the place of the file that has its id. The others are looked at once. */
export function entryChecker(others: Sources, file: CatalogFile): (text: string) => EntryCheck {
  const before = new Set(checkAll(makeContext(withFile(others, file))).map(keyOf));
  return (text) => {
    const source = sourceOf(file, text);
    const context = makeContext(withFile(others, file, source));
    const found = checkAll(context);
    const isOwn = ({ at }: Finding) => at.file === file.path;
    return {
      own: [...source.findings, ...found.filter(isOwn)],
      elsewhere: found.filter((each) => !isOwn(each) && !before.has(keyOf(each))),
      context,
      source,
    };
  };
}

function checkAll(context: Context): Finding[] {
  return Object.values<Rule>(RULES).flatMap((rule) => rule.check(context));
}

function keyOf({ at, problem }: Finding): string {
  return [at.file, problem.rule, problem.message].join("\n");
}

/** The catalog with the file's text in its place; without a text it is there, but says nothing. */
function withFile(sources: Sources, file: CatalogFile, source?: Source): Sources {
  const { listing, all, tools } = sources;
  const ids = new Map(listing.ids).set("tools", new Set(listing.ids.get("tools")).add(file.id));
  const silent = {
    ...file,
    text: undefined,
    value: undefined,
    refused: NONE_REFUSED,
    findings: [],
  };
  const own = source ?? silent;
  return {
    ...sources,
    listing: { ...listing, ids },
    all: inserted(all, own),
    tools:
      own.value === undefined
        ? without(tools, own)
        : inserted(tools, own as (typeof tools)[number]),
  };
}

/** Files are in the order of their paths: of two that say the same, the second is told. */
function inserted<S extends Source>(list: readonly S[], own: S): S[] {
  const others = without(list, own);
  const place = others.findIndex(({ path }) => path > own.path);
  return others.toSpliced(place === -1 ? others.length : place, 0, own);
}

function without<S extends Source>(list: readonly S[], own: Source): S[] {
  return list.filter(({ group, id }) => !(group === own.group && id === own.id));
}

/** Reads the files of a catalog: all of them, or some with the few that they lean on. */
import { listFiles } from "./files.ts";
import type { CatalogFile } from "../kinds.ts";
import { readSource } from "./read-source.ts";
import { referencesOf } from "../check/references.ts";
import type { Source } from "./source.ts";
import { type Sources, sourcesFrom } from "./sources.ts";

/** Reads every file of the folder, whatever is wrong with others. */
export async function readSources(folder: string): Promise<Sources> {
  const listing = await listFiles(folder);
  return sourcesFrom(
    listing,
    listing.files.map((file) => readSource(folder, file)),
  );
}

/**
 * Reads the files at some paths, those that all lean on (about the catalog, vocabularies), and those that the first
 * name. Of the others nothing but the names is known.
 */
export async function readSome(folder: string, paths: ReadonlySet<string>): Promise<Sources> {
  const listing = await listFiles(folder);
  const isFirst = ({ path, group }: CatalogFile) =>
    paths.has(path) || group === "top" || group === "vocabularies";
  const read = (file: CatalogFile) => readSource(folder, file);
  const first = listing.files.filter(isFirst).map(read);
  const named = namedBy(first.filter(({ path }) => paths.has(path)));
  const second = listing.files.filter((file) => !isFirst(file) && named.has(keyOf(file)));
  const all = [...first, ...second.map(read)];
  return sourcesFrom(
    listing,
    all.sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

/** The entries and maintainers that files name. */
function namedBy(sources: readonly Source[]): ReadonlySet<string> {
  const names = sources.flatMap(referencesOf).map(({ target, value: id }) => {
    const group = target === "entry" || target === "platform" ? "tools" : "maintainers";
    return keyOf({ group, id });
  });
  return new Set(names);
}

function keyOf({ group, id }: Pick<CatalogFile, "group" | "id">): string {
  return `${group}/${id}`;
}

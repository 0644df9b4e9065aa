/** Reads the files of a catalog: all of them, or some with the files that they refer to. */
import { listFiles } from "./files.ts";
import type { CatalogFile } from "../kinds.ts";
import { readSourceFile } from "./read-source-file.ts";
import { referencesOf } from "../check/references.ts";
import type { SourceFile } from "./source-file.ts";
import { type SourceFiles, groupSourceFiles } from "./source-files.ts";

/** Reads every file of the folder, whatever is wrong with others. */
export async function readSourceFiles(folder: string): Promise<SourceFiles> {
  const listing = await listFiles(folder);
  return groupSourceFiles(
    listing,
    listing.files.map((file) => readSourceFile(folder, file)),
  );
}

/**
 * Reads the files at some paths, the files that every check needs (catalog.yaml, vocabularies), and the files that the
 * first refer to. Of all others only the names are known.
 */
export async function readSomeSourceFiles(
  folder: string,
  paths: ReadonlySet<string>,
): Promise<SourceFiles> {
  const listing = await listFiles(folder);
  const isNeeded = ({ path, group }: CatalogFile) =>
    paths.has(path) || group === "top" || group === "vocabularies";
  const read = (file: CatalogFile) => readSourceFile(folder, file);
  const first = listing.files.filter(isNeeded).map(read);
  const referenced = referencedBy(first.filter(({ path }) => paths.has(path)));
  const second = listing.files.filter((file) => !isNeeded(file) && referenced.has(keyOf(file)));
  const all = [...first, ...second.map(read)];
  return groupSourceFiles(
    listing,
    all.sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

/** The entries and maintainers that files refer to. */
function referencedBy(sources: readonly SourceFile[]): ReadonlySet<string> {
  const names = sources.flatMap(referencesOf).map(({ type: target, value: id }) => {
    const group = target === "entry" || target === "platform" ? "tools" : "maintainers";
    return keyOf({ group, id });
  });
  return new Set(names);
}

function keyOf({ group, id }: Pick<CatalogFile, "group" | "id">): string {
  return `${group}/${id}`;
}

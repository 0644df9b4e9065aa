/** What the form loads: the files of the entries, to be changed as they are, and what an entry is held against. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../../core/catalog.ts";
import { listFiles } from "../../schema/read/files.ts";
import { otherFilesOf } from "../../schema/check/known.ts";

/** The form's page asks for them beside itself. */
const FORM = "submit/";

/** Path → text. `source` is the catalog's own folder. */
export async function formFiles(catalog: Catalog, source: string): Promise<Map<string, string>> {
  const listing = await listFiles(source);
  const files = new Map([
    [`${FORM}others.json`, `${JSON.stringify(otherFilesOf(catalog, listing))}\n`],
  ]);
  for (const { path } of listing.files.filter(({ group }) => group === "tools")) {
    files.set(FORM + path, await readFile(join(source, path), "utf8"));
  }
  return files;
}

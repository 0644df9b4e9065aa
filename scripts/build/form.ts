/** What the form loads: the files of the entries, to be changed as they are, and what an entry is held against. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../../core/catalog.ts";
import { listFiles } from "../../schema/read/files.ts";
import { othersOf } from "../../schema/check/known.ts";
import { writeFiles } from "./write-files.ts";

/** Where the form finds them, from its own address. */
export const FORM = "submit/";

/** Writes submit/others.json and submit/tools/ into a folder. `source` is the catalog's own folder. */
export async function publishForm(catalog: Catalog, source: string, folder: string): Promise<void> {
  await writeFiles(folder, await formFiles(catalog, source));
}

/** Path → text. */
export async function formFiles(catalog: Catalog, source: string): Promise<Map<string, string>> {
  const listing = await listFiles(source);
  const files = new Map([
    [`${FORM}others.json`, `${JSON.stringify(othersOf(catalog, listing))}\n`],
  ]);
  for (const { path } of listing.files.filter(({ group }) => group === "tools")) {
    files.set(FORM + path, await readFile(join(source, path), "utf8"));
  }
  return files;
}

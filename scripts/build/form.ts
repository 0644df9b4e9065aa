/** The form's data: the files of the entries, to be edited, and what checking an entry needs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalog } from "../../core/catalog.ts";
import { listFiles } from "../../schema/read/files.ts";
import { otherFilesOf } from "../../schema/check/known.ts";

/** The form's page loads them from its own folder. */
const FORM = "submit/";

/** Path → text. `folder` is the catalog's folder. */
export async function formFiles(catalog: Catalog, folder: string): Promise<Map<string, string>> {
  const listing = await listFiles(folder);
  const files = new Map([
    [`${FORM}others.json`, `${JSON.stringify(otherFilesOf(catalog, listing))}\n`],
  ]);
  for (const { path } of listing.files.filter(({ group }) => group === "tools")) {
    files.set(FORM + path, await readFile(join(folder, path), "utf8"));
  }
  return files;
}

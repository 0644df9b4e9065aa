/** The form's data: the files of the entries, to be edited, and what checking an entry needs. */
import type { Catalog } from "../../core/catalog.ts";
import { otherFilesOf } from "../../schema/check/known.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";

/** The form's page loads them from its own folder. */
const FORM = "submit/";

/** Path → text. The files are those that were checked: on the disk they may have changed since. */
export function formFiles(
  catalog: Catalog,
  { listing, tools }: Pick<SourceFiles, "listing" | "tools">,
): Map<string, string> {
  return new Map([
    [`${FORM}others.json`, `${JSON.stringify(otherFilesOf(catalog, listing))}\n`],
    ...tools.map(({ path, text }) => [FORM + path, text] as const),
  ]);
}

/** `export`: prints a catalog's entries in another format, for programs that read that one. */
import { toolinfoRecords, toolinfoText } from "../../schema/export/toolinfo.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import { catalogFolder, type Command, EXIT, OPTIONS, UsageError, type Values } from "./command.ts";
import { printable } from "./report/report.ts";

export const command: Command = {
  usage: "export toolinfo [--catalog DIR]",
  options: { catalog: OPTIONS.catalog },
  positionals: 1,
  notes: [
    "Prints a JSON array of toolinfo records (version 1.2.2), one a line. What toolinfo has no field for stands under",
    "the key tool_ladder, so that an import gives the same entries again.",
  ],
  run: exportEntries,
};

/** Prints the format and nothing else. A catalog with errors is a failure. */
export async function exportEntries(values: Values, [format]: readonly string[]): Promise<number> {
  if (format !== "toolinfo")
    throw new UsageError(`export takes a format, toolinfo${format ? `, not "${format}"` : ""}.`);
  const folder = catalogFolder(values);
  const { catalog, sources } = await readCatalog(folder);
  if (catalog === undefined) {
    console.error(`The catalog in ${folder} has errors: npm run check names them.`);
    return EXIT.problems;
  }
  const text = toolinfoText(toolinfoRecords(catalog, sources, catalog.about.site));
  console.log(printable(text).trimEnd());
  return EXIT.ok;
}

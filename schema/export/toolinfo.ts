/** Writes entries as toolinfo records of version 1.2.2. Reading one back gives the entry's file again, field by field. */
import type { Catalog } from "../../core/catalog.ts";
import { type Json, record as asRecord } from "../../core/api/json.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { ownValue } from "../../core/own-value.ts";
import type { SourceFiles } from "../read/source-files.ts";
import { isSame } from "../write/same.ts";
import { entryOf, OWN_KEY } from "./toolinfo-entry.ts";
import { defaultName, type ExportContext, TOOLINFO_FIELDS } from "./toolinfo-fields.ts";
import { fitsToolinfo } from "./toolinfo-limits.ts";

/** The records of a checked catalog's entries, those of the feed alone if asked for, sorted by id. */
export function toolinfoRecords(
  catalog: Catalog,
  { tools }: Pick<SourceFiles, "tools">,
  site: string,
  onlyFeed = false,
): Json[] {
  const { about } = catalog;
  const files = tools.filter(({ value }) => !onlyFeed || isInFeed(value, catalog));
  const names = new Set(tools.map(({ id }) => defaultName(id, about)));
  const pageOf = (id: string) => `${site.replace(/\/+$/, "")}/tools/${id}/`;
  return files.map(({ id, value }) => {
    const kept = ownValue(value.toolinfo as Json | undefined, "name");
    const takesKept = typeof kept === "string" && kept !== "" && fitsToolinfo("name", kept);
    // Of two records of one name others read only the first.
    const isFree = takesKept && !names.has(kept);
    if (isFree) names.add(kept);
    const name = isFree ? kept : defaultName(id, about);
    return toolinfoRecord(value, { catalog, pageOf, id, name });
  });
}

/** Records as the text of a file, one a line. */
export function toolinfoText(records: readonly Json[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}

function isInFeed({ feed, from }: Partial<ToolFile>, { about }: Catalog): boolean {
  return feed ?? (from === undefined && about.feed === true);
}

function toolinfoRecord(file: Json, context: ExportContext): Json {
  const kept = asRecord(file["toolinfo"]);
  const written = Object.entries(TOOLINFO_FIELDS).map(
    ([
      to,
      {
        from: [field, inner],
        write,
      },
    ]) => {
      const outer = file[field];
      const value = inner === undefined ? outer : ownValue(asRecord(outer), inner);
      return [to, together(to, write(value, context, file), ownValue(kept, to))];
    },
  );
  const own = Object.entries(kept).filter(
    ([to]) => !Object.hasOwn(TOOLINFO_FIELDS, to) && to !== OWN_KEY,
  );
  const record = Object.fromEntries(
    [...written, ...own].filter(
      ([to, value]) => value !== undefined && fitsToolinfo(to as string, value),
    ),
  ) as Json;
  return { ...record, [OWN_KEY]: ownFields(file, record, context) };
}

/** What the entry says, and what an import kept of the same list. */
function together(to: string, value: unknown, kept: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(kept)) return value ?? kept;
  const both = [...(value as unknown[]), ...(kept as unknown[])];
  return fitsToolinfo(to, both) ? both : value;
}

/** The fields that reading the record alone would not give as the file has them. */
function ownFields(file: Json, record: Json, { catalog, id }: ExportContext): Json {
  const back = entryOf({ ...record, [OWN_KEY]: { id } }, catalog.about)!.entry;
  const { toolinfo, ...stated } = file;
  const { toolinfo: keptBack, ...read } = back as Json;
  const different = Object.keys({ ...read, ...stated })
    .filter((field) => !isSame(stated[field], read[field]))
    .map((field): [string, unknown] => [field, stated[field] ?? null]);
  const kept = Object.entries(asRecord(toolinfo)).filter(
    ([field, value]) => !isSame(value, ownValue(asRecord(keptBack), field)),
  );
  const isKept = kept.length > 0 || (toolinfo !== undefined && keptBack === undefined);
  return {
    id,
    ...Object.fromEntries(different),
    ...(isKept && { toolinfo: Object.fromEntries(kept) }),
  };
}

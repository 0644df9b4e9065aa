/** The static JSON API: the wire shapes of core/publish.ts as files. */
import type { Catalog } from "../../core/catalog.ts";
import {
  chartList,
  maintainerList,
  manifest,
  noticeList,
  toolList,
  toolRecord,
} from "../../core/publish.ts";
import { writeFiles } from "./write-files.ts";

/** Writes api/v1/ into a folder. */
export async function publishApi(catalog: Catalog, folder: string): Promise<void> {
  await writeFiles(`${folder}/api/v1`, apiFiles(catalog));
}

/** Path under api/v1/ → what the file holds. */
export function apiFiles(catalog: Catalog): Map<string, string> {
  const records: [string, unknown][] = [
    ["catalog.json", manifest(catalog)],
    ["tools.json", toolList(catalog)],
    ["maintainers.json", maintainerList(catalog)],
    ["charts.json", chartList(catalog)],
    ["notices.json", noticeList(catalog)],
    ...catalog.entries.map((entry): [string, unknown] => [
      `tools/${entry.id}.json`,
      toolRecord(entry, catalog),
    ]),
  ];
  return new Map(records.map(([path, record]) => [path, `${JSON.stringify(record)}\n`]));
}

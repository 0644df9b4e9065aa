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

/** Path → JSON. */
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
  return new Map(
    records.map(([path, record]) => [`api/v1/${path}`, `${JSON.stringify(record)}\n`]),
  );
}

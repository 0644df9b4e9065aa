/** All files of the static JSON API. */
import type { Catalog } from "../catalog.ts";
import { toolList } from "./card.ts";
import { chartList } from "./charts.ts";
import { maintainerList } from "./maintainers.ts";
import { FILES, manifest } from "./manifest.ts";
import { noticeList } from "./notices.ts";
import { toolRecord } from "./tool.ts";

/** Path below api/v1/ → the record that lies there. */
export function apiRecords(catalog: Catalog): Map<string, object> {
  return new Map<string, object>([
    ["catalog.json", manifest(catalog)],
    [FILES.tools, toolList(catalog)],
    [FILES.maintainers, maintainerList(catalog)],
    [FILES.charts, chartList(catalog)],
    [FILES.notices, noticeList(catalog)],
    ...catalog.entries.map((entry): [string, object] => [
      FILES.tool.replace("{id}", entry.id),
      toolRecord(entry, catalog),
    ]),
  ]);
}

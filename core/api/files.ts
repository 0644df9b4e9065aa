/** All files of the static JSON API. */
import type { Catalog } from "../catalog.ts";
import { type ToolList, toolList } from "./card.ts";
import { type ChartList, chartList } from "./charts.ts";
import { type MaintainerList, maintainerList } from "./maintainers.ts";
import { FILES, type Manifest, manifest } from "./manifest.ts";
import { type NoticeList, noticeList } from "./notices.ts";
import { type ToolRecord, toolRecord } from "./tool.ts";

/** What lies below api/v1/. `{id}` stands for an entry id. The page of the API is made from this. */
export interface ApiRecords {
  /** The manifest: what there is and where. Start here. */
  "catalog.json": Manifest;
  /** A card for each tool, for lists and search. */
  "tools.json": ToolList;
  /** All about one tool: what its file says, what follows from it, and its card. */
  "tools/{id}.json": ToolRecord;
  /** Who maintains what, whether they have a file or only an account. */
  "maintainers.json": MaintainerList;
  /** All charts with their cells, and what changes from each living one of today to each of the target. */
  "charts.json": ChartList;
  /** What users should know now, and which tools it reaches. */
  "notices.json": NoticeList;
}

/** Path below api/v1/ → the record that lies there. */
export function apiRecords(catalog: Catalog): Map<string, object> {
  const lists: Omit<ApiRecords, typeof FILES.tool> = {
    "catalog.json": manifest(catalog),
    [FILES.tools]: toolList(catalog),
    [FILES.maintainers]: maintainerList(catalog),
    [FILES.charts]: chartList(catalog),
    [FILES.notices]: noticeList(catalog),
  };
  const tools = catalog.entries.map((entry) => {
    return [FILES.tool.replace("{id}", entry.id), toolRecord(entry, catalog)] as const;
  });
  return new Map<string, object>([...Object.entries(lists), ...tools]);
}

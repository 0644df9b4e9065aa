/** The static JSON API: the records of core/api/ as files. */
import type { Catalog } from "../../core/catalog.ts";
import { apiRecords } from "../../core/api/files.ts";

/** Path → JSON. */
export function apiFiles(catalog: Catalog): Map<string, string> {
  return new Map(
    [...apiRecords(catalog)].map(([path, record]) => [
      `api/v1/${path}`,
      `${JSON.stringify(record)}\n`,
    ]),
  );
}

/** What all files of the static JSON API have in common. Within a version nothing is removed or changes its type. */
import type { Catalog } from "../catalog.ts";
import { record } from "./json.ts";

export const API_VERSION = 1;

/** Stands at the head of every file. */
export interface Envelope {
  /** Of the API. */
  version: typeof API_VERSION;
  /** RFC 3339, UTC: the newest date in the source. */
  date: string;
}

/** The head of a catalog's files. */
export function envelope({ date }: Pick<Catalog, "date">): Envelope {
  return { version: API_VERSION, date };
}

/** The version that a file says it has; undefined where it says none. */
export function readVersion(json: unknown): number | undefined {
  const { version } = record(json);
  return typeof version === "number" ? version : undefined;
}

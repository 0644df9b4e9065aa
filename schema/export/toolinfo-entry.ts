/** Our own toolinfo records → the entries that they were written from. */
import type { About } from "../../core/catalog.ts";
import { isRecord, type Json, record as asRecord } from "../../core/api/json.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { ownValue } from "../../core/own-value.ts";
import { isId } from "../ids.ts";
import { TOOLINFO_FIELDS } from "./toolinfo-fields.ts";
import { fitsToolinfo } from "./toolinfo-limits.ts";

/** A record's key for what toolinfo has no field for: the entry's id, and its fields as its file states them. */
export const OWN_KEY = "tool_ladder";

/** A record that a catalog of ours wrote → its entry, not yet checked; undefined for any other record. */
export function entryOf(
  record: Json,
  about: About,
): { id: string; entry: Partial<ToolFile> } | undefined {
  const { id, toolinfo, ...own } = asRecord(ownValue(record, OWN_KEY));
  if (typeof id !== "string" || !isId(id)) return undefined;
  const read: Json = {};
  const kept: [string, unknown][] = [];
  for (const [to, value] of Object.entries(record)) {
    const field = ownValue(TOOLINFO_FIELDS, to);
    if (to === OWN_KEY) continue;
    if (!field || !fitsToolinfo(to, value)) kept.push([to, value]);
    else put(read, field.from, field.read(value, { about, id, record }));
  }
  const others = [...Object.entries(asRecord(read["toolinfo"])), ...kept];
  const under = [...others, ...Object.entries(asRecord(toolinfo))];
  // null says that the entry has no such field, although the record looks like it.
  const fields = Object.entries({ ...read, ...own }).filter(([, value]) => value !== null);
  const entry = {
    ...Object.fromEntries(fields),
    ...((under.length > 0 || isRecord(toolinfo)) && { toolinfo: Object.fromEntries(under) }),
  };
  return { id, entry: entry };
}

function put(entry: Json, [field, inner]: readonly [string, string?], value: unknown): void {
  if (value === undefined) return;
  entry[field] = inner === undefined ? value : { ...asRecord(entry[field]), [inner]: value };
}

/** notices.json: what users should know now, and about which entries. */
import type { Catalog, Notice } from "../catalog.ts";
import { KINDS } from "../generated/notice.ts";
import { affectedEntries } from "../notices.ts";
import { type Envelope, envelope } from "./envelope.ts";
import { type Readers, readFields } from "./fields.ts";
import { isTitled, list, optionalText, record, strings, text } from "./json.ts";

/** A notice, and the ids of all entries that it reaches. */
export type NoticeRecord = Notice & {
  /** Ids of the entries that show it: those it is about, and whatever depends on them. */
  reaches: readonly string[];
};

/** notices.json, in the order of the ids. */
export interface NoticeList extends Envelope {
  /** How many there are. */
  count: number;
  /** Also those that are over or yet to come. */
  notices: readonly NoticeRecord[];
}

/** Writes notices.json. */
export function noticeList(catalog: Catalog): NoticeList {
  const notices = catalog.notices.map((notice) => ({
    ...notice,
    reaches: affectedEntries(notice, catalog),
  }));
  return { ...envelope(catalog), count: notices.length, notices };
}

/** Reads notices.json: the notices that say what is the matter, and since when. */
export function readNotices(json: unknown): NoticeRecord[] {
  return list(record(json).notices)
    .filter((each) => isTitled(each) && moment(each.start) !== undefined)
    .map((each) => readFields(READERS, record(each)));
}

const READERS: Readers<NoticeRecord> = {
  id: text,
  title: text,
  // Of what a later catalog may add, we only know that it is something to know.
  kind: (value) => KINDS.find((known) => known === value) ?? "announcement",
  entries: strings,
  start: text,
  expectedEnd: moment,
  end: moment,
  url: optionalText,
  text: optionalText,
  reaches: strings,
};

/** A date and time; undefined where it is none. */
function moment(value: unknown): string | undefined {
  return Number.isNaN(Date.parse(text(value))) ? undefined : text(value);
}

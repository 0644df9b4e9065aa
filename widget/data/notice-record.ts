/** Notices as they come from notices.json: takes what can be shown, and leaves out what has another shape. */
import { KINDS } from "../../core/generated/notice.ts";
import type { NoticeList } from "../../core/wire.ts";
import { list, record, strings, texts } from "./shapes.ts";

/** A notice, and the ids of all entries that it reaches. */
export type NoticeRecord = Omit<NoticeList["notices"][number], "entries">;

/** The notices that say what is the matter, and since when. */
export function readNotices(json: unknown): NoticeRecord[] {
  return list(record(json).notices).flatMap((each): NoticeRecord[] => {
    const { id, title, start, end, expectedEnd, url, text, kind } = texts(each);
    if (id === undefined || title === undefined || !isMoment(start)) return [];
    return [
      {
        id,
        title,
        // Of what a later catalog may add, we only know that it is something to know.
        kind: KINDS.find((known) => known === kind) ?? "announcement",
        start,
        ...(isMoment(end) && { end }),
        ...(isMoment(expectedEnd) && { expectedEnd }),
        ...(url !== undefined && { url }),
        ...(text !== undefined && { text }),
        reaches: strings(record(each).reaches),
      },
    ];
  });
}

function isMoment(text: string | undefined): text is string {
  return text !== undefined && !Number.isNaN(Date.parse(text));
}

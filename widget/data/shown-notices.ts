/** Which notices are shown at a moment, and in which order. */
import type { KINDS } from "../../core/generated/notice.ts";
import { noticeState } from "../../core/notices.ts";
import type { NoticeRecord } from "../../core/api/notices.ts";

/** A notice that is worth knowing now. */
export interface ShownNotice extends NoticeRecord {
  state: "current" | "upcoming";
  /** It should have been over by now. */
  isLate: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
/** What comes later than this is not worth knowing yet, in milliseconds. */
const SOON = 7 * DAY;

/** The worst first. */
const SEVERITY: Readonly<Record<(typeof KINDS)[number], number>> = {
  outage: 0,
  degradation: 1,
  maintenance: 2,
  deprecation: 3,
  announcement: 4,
};

/** Those that are in force, the worst first; then those that soon will be, the next first. Never what is over. */
export function shownNotices(records: readonly NoticeRecord[], at: Date): ShownNotice[] {
  const now = at.getTime();
  return records
    .flatMap((notice): ShownNotice[] => {
      const state = noticeState(notice, at);
      if (state === "over" || Date.parse(notice.start) > now + SOON) return [];
      const { expectedEnd = "" } = notice;
      return [{ ...notice, state, isLate: state === "current" && Date.parse(expectedEnd) <= now }];
    })
    .sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
}

function rank({ state, kind }: ShownNotice): number {
  return state === "upcoming" ? Object.keys(SEVERITY).length : SEVERITY[kind];
}

/** Of what is in force the newest first, of what is coming the next. */
function startOf({ state, start }: ShownNotice): number {
  return Date.parse(start) * (state === "upcoming" ? 1 : -1);
}

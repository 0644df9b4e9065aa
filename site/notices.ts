/** Notices as pages show them: the state of each at the catalog's date, and which affect an entry. */
import type { Notice } from "../core/catalog.ts";
import { noticesFor, noticeState, type NoticeState } from "../core/notices.ts";
import { catalog } from "./catalog.ts";

const now = new Date(catalog.date);

/** All notices in a state: what is coming with the next one first, all else with the newest first. */
export function noticesIn(state: NoticeState): Notice[] {
  const order = state === "upcoming" ? 1 : -1;
  return catalog.notices
    .filter((notice) => noticeState(notice, now) === state)
    .toSorted((a, b) => order * (Date.parse(a.start) - Date.parse(b.start)));
}

/** The notices that affect an entry and are not over. */
export function openNotices(entryId: string): Notice[] {
  return noticesFor(entryId, catalog).filter((notice) => noticeState(notice, now) !== "over");
}

/** The state of a notice. */
export function stateOf(notice: Notice): NoticeState {
  return noticeState(notice, now);
}

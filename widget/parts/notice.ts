/** A notice: what is the matter, since when, until when, and where more is said. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { formatDateTime, formatLocalTime } from "../../core/dates.ts";
import type { UiKey } from "../../core/i18n.ts";
import { safeLink } from "../data/address.ts";
import type { ShownNotice } from "../data/shown-notices.ts";
import type { ViewContext } from "../interface/view.ts";

/** In a list: a badge and a line. */
export function noticeLine(notice: ShownNotice, context: ViewContext): TemplateResult {
  return html`<p class="notice ${notice.kind} ${notice.state}" part="notice">
    ${head(notice, context)} ${facts(notice, context)}
  </p>`;
}

/** Above an entry by itself: with all that it says. */
export function noticeBox(notice: ShownNotice, context: ViewContext): TemplateResult {
  const { text } = notice;
  return html`<div class="notice box ${notice.kind} ${notice.state}" part="notice">
    <p>${head(notice, context)}</p>
    ${text ? html`<p lang=${languageOf(context)} dir="auto">${text}</p>` : nothing}
    <p class="small">${facts(notice, context)}</p>
  </div>`;
}

function head({ kind, title }: ShownNotice, context: ViewContext): TemplateResult {
  return html`<span class="badge" part="badge">${context.t(`notice-${kind}`)}</span>
    <span class="what" lang=${languageOf(context)} dir="auto">${title}</span>`;
}

function facts(
  { state, start, expectedEnd, isLate, url, title }: ShownNotice,
  { t, lang, catalog }: ViewContext,
): TemplateResult {
  const link = safeLink(url, catalog.address);
  const moment = (key: UiKey, iso: string) =>
    html`<time datetime=${iso} title=${formatDateTime(iso, lang)}
      >${t(key, formatLocalTime(iso, lang))}</time
    >`;
  return html`${moment(state === "upcoming" ? "notice-begins" : "notice-since", start)}
  ${
    expectedEnd === undefined
      ? nothing
      : moment(isLate ? "notice-late" : "notice-expected", expectedEnd)
  }
  ${
    link === undefined
      ? nothing
      : html`<a href=${link}>${t("notice-more")}<span class="unseen">: ${title}</span></a>`
  }`;
}

/** Notices are written in the language of their catalog. */
function languageOf({ catalog }: ViewContext): string | typeof nothing {
  return catalog.manifest.language || nothing;
}

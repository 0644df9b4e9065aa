/** An entry by itself: what it gets done, how one begins, what it asks for, who is behind it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { textDirection } from "../../core/i18n/direction.ts";
import { formatDate } from "../../core/dates.ts";
import { matchCard } from "../../core/card-match.ts";
import { lacksNoSkill } from "../../core/matching.ts";
import { endOf, purposesOf } from "../../core/entry-view.ts";
import { follow, pageLink, startButton, title } from "../parts/links.ts";
import type { ViewContext } from "../interface/view.ts";
import type { ToolView } from "../../core/api/tool.ts";
import { asks, badges } from "../parts/badges.ts";
import { entryFacts } from "./entry-facts.ts";
import { heading } from "../parts/heading.ts";
import { matchLine } from "../parts/match-words.ts";
import { rungMeter } from "../parts/rung-meter.ts";

/** The whole of it; notices stand above all else. */
export function entry(tool: ToolView, context: ViewContext): TemplateResult {
  const { card } = tool;
  const { settings, catalog, names, notices } = context;
  const purposes = purposesOf(card, settings.purpose);
  const purpose = purposes[0]!;
  const { knows } = settings;
  const found = knows && matchCard(card, purpose, knows, names.rungs);
  const best = found === undefined || lacksNoSkill(found);
  const forPurpose = { ...context, settings: { ...settings, purpose } };
  return html`<article class="entry" part="card" data-entry=${card.id}>
    ${notices?.of(card.id).map((notice) => keyed(notice.id, notices.box(notice, context)))}
    <div class="head">
      ${rungMeter(card.levels[purpose] ?? 0, catalog.manifest.vocabularies.levels.length)}
      <div>
        ${heading(settings.headingLevel, "title", title(card, card.title, context))}
        ${found ? matchLine(found, card, purpose, context) : nothing}
        <p class="summary" lang=${card.language || nothing} dir=${textDirection(card.language)}>
          ${card.summary}
        </p>
        ${standing(tool, context)}
        <div class="begin">
          ${startButton(card, best, forPurpose)}
          <div class="facts">${asks(card, purpose, context, found)}</div>
        </div>
      </div>
    </div>
    ${entryFacts(tool, purposes, context)} ${foot(tool, context)}
  </article>`;
}

/** Where it stands in its life, as far as that is not normal. */
function standing(
  { card, details: { until } }: ToolView,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { t, lang, catalog, names } = context;
  const { lifecycle, replacedBy } = card;
  const marks = badges(card, context);
  const end = endOf({ lifecycle, until });
  if (marks.length === 0 && replacedBy === undefined && end === undefined) return nothing;
  return html`<p class="facts">
    ${marks} ${end ? html`<span>${t(end.words, formatDate(end.date, lang))}</span>` : nothing}
    ${
      replacedBy === undefined
        ? nothing
        : html`<a href=${pageLink(replacedBy, catalog) ?? nothing}
            >${t("replaced-by", names.tool(replacedBy))}</a
          >`
    }
  </p>`;
}

/** How far to trust it, and where there is more. */
function foot({ card: { id }, details }: ToolView, context: ViewContext): TemplateResult {
  const { t, lang, catalog } = context;
  const { confirmed } = details;
  const url = pageLink(id, catalog);
  return html`<p class="facts">
    <span
      >${
        confirmed === undefined
          ? t("source-unconfirmed")
          : t("source-confirmed", formatDate(confirmed, lang))
      }</span
    >
    ${
      url === undefined
        ? nothing
        : html`<a
            href=${url}
            @click=${(event: MouseEvent) => follow(event, { id, url, target: "page" })}
            >${t("entry-page")}</a
          >`
    }
  </p>`;
}

/** A card: one tool in a list, made to be scanned. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { textDirection } from "../../core/i18n/direction.ts";
import type { SearchResult } from "../../core/search/query/request.ts";
import type { ListedCard } from "../../core/api/card.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answer } from "./finder-question.ts";
import { lacksNoSkill } from "../../core/matching.ts";
import { asks, badges } from "../parts/badges.ts";
import { heading } from "../parts/heading.ts";
import { marked } from "./marked.ts";
import { matchLine } from "../parts/match-words.ts";
import { fewNames } from "../parts/name-list.ts";
import { rungMeter } from "../parts/rung-meter.ts";
import { skillMarks } from "../parts/skill-marks.ts";
import { startButton, title } from "../parts/links.ts";

/** Of more notices than this, a list shows the worst. */
const NOTICES = 3;

/** A list item for a result; `explain` says what of its texts to mark, and where else it holds the words. */
export function card(
  result: SearchResult,
  { explain }: Pick<Answer, "explain">,
  context: ViewContext,
): TemplateResult {
  const { card, match } = result;
  const mark = (text: string) => marked(text, explain?.mark(text, result) ?? []);
  const { catalog, settings, names } = context;
  const { purpose, knows } = settings;
  const levels = catalog.manifest.vocabularies.levels;
  const best = match !== undefined && lacksNoSkill(match) && match.uses.length > 0;
  return html`<li
    class="card"
    part="card"
    data-entry=${card.id}
    data-match=${match?.state ?? nothing}
  >
    ${heading(settings.headingLevel + 1, "title", title(card, mark(card.title), context))}
    ${rungMeter(card.levels[purpose] ?? 0, levels.length)}
    ${match ? matchLine(match, card, purpose, context) : nothing} ${notices(card, context)}
    <p class="summary" lang=${card.language || nothing} dir=${textDirection(card.language)}>
      ${mark(card.summary)}
    </p>
    ${explain?.foundIn(result, context)}
    <div class="facts">
      ${level(card, context)} ${skillMarks(card.needs[purpose] ?? {}, knows, context)}
      ${asks(card, settings.purpose, context, match)} ${people(card, context)}
      ${platforms(card, context)}
      ${
        card.replacedBy === undefined
          ? nothing
          : html`<span>${context.t("replaced-by", names.tool(card.replacedBy))}</span>`
      }
      ${badges(card, context)}
    </div>
    ${startButton(card, best, context)}
  </li>`;
}

function notices({ id }: ListedCard, context: ViewContext): TemplateResult | typeof nothing {
  const { notices: board } = context;
  const shown = board?.of(id).slice(0, NOTICES) ?? [];
  if (!board || shown.length === 0) return nothing;
  return html`<div class="notices">
    ${shown.map((notice) => keyed(notice.id, board.line(notice, context)))}
  </div>`;
}

function level({ levels }: ListedCard, { t, catalog, settings }: ViewContext): TemplateResult {
  const rung = levels[settings.purpose];
  const all = catalog.manifest.vocabularies.levels;
  const term = rung === undefined ? undefined : all[rung - 1];
  if (rung === undefined || term === undefined) return html`<span>${t("level-unstated")}</span>`;
  return html`<span class="level"
    >${term.title}<span class="unseen"> (${t("level-number", rung, all.length)})</span></span
  >`;
}

function platforms({ hostedOn }: ListedCard, words: ViewContext): TemplateResult | typeof nothing {
  if (hostedOn.length === 0) return nothing;
  const names = hostedOn.map((id) => words.names.tool(id));
  return html`<span>${words.t("runs-on", fewNames(names, words))}</span>`;
}

function people({ maintainers }: ListedCard, words: ViewContext): TemplateResult | typeof nothing {
  if (maintainers.length === 0) return nothing;
  const names = maintainers.map(({ name }) => name);
  return html`<span class="people">${words.t("people-by", fewNames(names, words))}</span>`;
}

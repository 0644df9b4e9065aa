/** The lower half of the finder: what was found. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { drawLater, lazy } from "../parts/lazy.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answers } from "./finder-answers.ts";
import type { Answer } from "./finder-question.ts";
import { card } from "./result-card.ts";
import type { FinderActions } from "./finder-actions.ts";
import { heading } from "../parts/heading.ts";
import { problemBox } from "../parts/problem.ts";
import { skillLegend } from "../parts/skill-marks.ts";
import { statusLine } from "./status.ts";

export type ResultActions = Pick<FinderActions, "drop" | "retry" | "showMore" | "redraw" | "walk">;

const emptyTemplate = lazy(() => import("./empty.ts"));

/** Status, list, and the button for more. */
export function results(
  answer: Answer,
  { busy, failed }: Pick<Answers, "busy" | "failed">,
  actions: ResultActions,
  context: ViewContext,
): TemplateResult {
  const { t, settings } = context;
  const { results: found, total, reach } = answer;
  const left = total - reach;
  const needs = found.map(({ card }) => card.needs[settings.purpose]);
  // A page's translator takes texts away from their nodes: none outlives what it was drawn for.
  const { key } = answer.question;
  return html`<section aria-busy=${busy ? "true" : "false"}>
    ${heading(settings.headingLevel, "unseen", t("results-heading"))}
    <div class="bar">
      ${statusLine(answer, actions.drop, context)}
      ${skillLegend(needs, settings.knows !== undefined, context)}
    </div>
    ${order(answer, context)} ${keyed(key, answer.explain?.notes(answer, actions.drop, context))}
    ${failed ? problemBox(t(failed), actions.retry, t) : nothing}
    ${
      total === 0
        ? keyed(
            key,
            drawLater(
              emptyTemplate,
              ({ empty }) => empty(answer, actions, context),
              actions.redraw,
              t,
            ),
          )
        : html`<ul class="list" part="list" role="list" @keydown=${actions.walk}>
            ${found.map((result) => keyed(key + result.card.id, card(result, answer, context)))}
          </ul>`
    }
    ${
      left <= 0
        ? nothing
        : html`<button
            type="button"
            class="button foot"
            part="more"
            aria-disabled=${busy ? "true" : "false"}
            @click=${actions.showMore}
            .textContent=${t("more-results", Math.min(left, settings.limit))}
          ></button>`
    }
  </section>`;
}

/** Why the list stands as it does, where nothing that was asked for orders it. */
function order(
  { total, question: { request } }: Answer,
  { t, catalog }: ViewContext,
): TemplateResult | typeof nothing {
  const { query, purpose, knows, here, filters } = request;
  const isNamed = (filters.tools ?? []).length > 0;
  const isOrdered = query.trim() !== "" || purpose !== "use" || isNamed;
  if (isOrdered || knows !== undefined || here !== undefined || total < 2) return nothing;
  const words = catalog.manifest.featured ? "order-featured" : "order-least";
  return html`<p class="order">${t(words)}</p>`;
}

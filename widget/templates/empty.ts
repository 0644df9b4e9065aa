/** Nothing found: says so, and which restriction to lift. */
import { html, type TemplateResult } from "lit";
import type { Lift, Restriction } from "../lifts.ts";
import type { ViewContext } from "../view.ts";
import { filterName } from "./filter-names.ts";

export interface EmptyActions {
  lift: (restriction: Restriction) => void;
  startOver: () => void;
}

/** The state, with a button for each lift that would help, and one that lifts everything. */
export function empty(
  lifts: readonly Lift[],
  actions: EmptyActions,
  context: ViewContext,
): TemplateResult {
  return html`<div class="state" part="empty">
    <p>${context.t("empty")}</p>
    ${lifts.map(
      ({ restriction, total }) =>
        html`<button type="button" class="button" @click=${() => actions.lift(restriction)}>
          ${liftText(restriction, total, context)}
        </button>`,
    )}
    <button type="button" class="link" @click=${actions.startOver}>
      ${context.t("start-over")}
    </button>
  </div>`;
}

function liftText(restriction: Restriction, total: number, context: ViewContext): string {
  const { t, settings } = context;
  if (restriction === "query") return t("empty-lift-query", settings.query, total);
  if (restriction === "filters") return t("empty-lift-filters", total);
  const name = filterName(restriction, settings.filters[restriction] ?? [], context);
  return t("empty-lift", name, total);
}

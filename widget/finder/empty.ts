/** Nothing found: says so, which restriction to take back, and where to ask for such a tool. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { safeLink } from "../data/address.ts";
import type { Restriction } from "./relaxed-filters.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answer } from "./finder-question.ts";
import { filterName } from "../parts/value-names.ts";

export interface EmptyActions {
  /** Takes a restriction back. */
  relax: (restriction: Restriction) => void;
  startOver: () => void;
  /** Searches for other words. */
  correct: (query: string) => void;
}

/** The state, with a button for each restriction that is worth taking back, and one that takes back all of them. */
export function empty(
  { relaxedFilters, unavailable, nearest = [] }: Answer,
  actions: EmptyActions,
  context: ViewContext,
): TemplateResult {
  const { t } = context;
  const ask = askLink(context);
  return html`<div class="state" part="empty">
    <p>${t("empty")}${unavailable > 0 ? ` ${t("empty-unavailable", unavailable)}` : ""}</p>
    ${nearest.length === 0 ? nothing : didYouMean(nearest, actions, context)}
    ${relaxedFilters.map(
      ({ restriction, total }) =>
        html`<button type="button" class="button" @click=${() => actions.relax(restriction)}>
          ${relaxedText(restriction, total, context)}
        </button>`,
    )}
    <button type="button" class="link" @click=${actions.startOver}>${t("start-over")}</button>
    ${ask === undefined ? nothing : html`<a class="ask" part="ask" href=${ask}>${t("empty-ask")}</a>`}
  </div>`;
}

/** The titles that are nearest to the words, each to search for. */
function didYouMean(
  titles: readonly string[],
  { correct }: EmptyActions,
  { t }: ViewContext,
): TemplateResult {
  return html`<p class="nearest">
    ${t("did-you-mean")}
    ${titles.map(
      (title) =>
        html`<button type="button" class="link" dir="auto" @click=${() => correct(title)}>
          ${title}
        </button> `,
    )}
  </p>`;
}

function askLink({ catalog, settings }: ViewContext): string | undefined {
  const { ask = "" } = catalog.manifest;
  if (ask === "") return undefined;
  // It writes half characters as readable ones, where encodeURIComponent would throw.
  const words = String(new URLSearchParams([["", settings.query.slice(0, 200)]])).slice(1);
  return safeLink(
    ask.replace("{words}", () => words),
    catalog.address,
  );
}

/** More of the words than this is not repeated. */
const LONGEST = 60;

function relaxedText(restriction: Restriction, total: number, context: ViewContext): string {
  const { t, settings } = context;
  if (restriction === "query") {
    const words = [...settings.query.slice(0, 2 * LONGEST)];
    const short = words.slice(0, LONGEST).join("");
    return t("empty-lift-query", short === settings.query ? short : `${short}…`, total);
  }
  if (restriction === "filters") return t("empty-lift-filters", total);
  if (restriction === "match") {
    const states = settings.match.map((state) => t(`only-${state}`)).join(", ");
    return t("empty-lift", states, total);
  }
  const name = filterName(restriction, settings.filters[restriction] ?? [], context);
  return t("empty-lift", name, total);
}

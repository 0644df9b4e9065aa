/** Nothing found: says so, which restriction to take back, and where to ask for such a tool. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { safeLink } from "../data/address.ts";
import { type Restriction, without } from "./relaxed-filters.ts";
import type { FinderActions } from "./finder-actions.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answer } from "./finder-question.ts";
import { filterName } from "../parts/name-list.ts";

type Actions = Pick<FinderActions, "drop">;

/** The state, with a button for each restriction that is worth taking back, and one that takes back all of them. */
export function empty(
  { relaxedFilters, unavailable, nearest = [] }: Answer,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { t, settings } = context;
  const ask = askLink(context);
  const relax = (restriction: Restriction) => {
    const { query, filters, match } = without(settings, restriction);
    actions.drop({ query, filters, match });
  };
  const startOver = () => actions.drop({ query: "", filters: {}, match: [] });
  return html`<div class="state" part="empty">
    <p>${t("empty")}${unavailable > 0 ? ` ${t("empty-unavailable", unavailable)}` : ""}</p>
    ${nearest.length === 0 ? nothing : didYouMean(nearest, actions, context)}
    ${relaxedFilters.map(
      ({ restriction, total }) =>
        html`<button type="button" class="button" @click=${() => relax(restriction)}>
          ${relaxedText(restriction, total, context)}
        </button>`,
    )}
    <button type="button" class="link" @click=${startOver}>${t("start-over")}</button>
    ${ask === undefined ? nothing : html`<a class="ask" part="ask" href=${ask}>${t("empty-ask")}</a>`}
  </div>`;
}

/** The titles that are nearest to the words, each to search for. */
function didYouMean(
  titles: readonly string[],
  { drop }: Actions,
  { t }: ViewContext,
): TemplateResult {
  return html`<p class="nearest">
    ${t("did-you-mean")}
    ${titles.map(
      (title) =>
        html`<button type="button" class="link" dir="auto" @click=${() => drop({ query: title })}>
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
    return t("empty-relax-query", short === settings.query ? short : `${short}…`, total);
  }
  if (restriction === "filters") return t("empty-relax-filters", total);
  if (restriction === "match") {
    const states = settings.match.map((state) => t(`only-${state}`)).join(", ");
    return t("empty-relax", states, total);
  }
  const name = filterName(restriction, settings.filters[restriction] ?? [], context);
  return t("empty-relax", name, total);
}

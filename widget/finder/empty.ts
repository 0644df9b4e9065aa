/** Nothing found: says so, what is near, which restriction to take back, and where else to search or to ask. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { safeLink } from "../data/address.ts";
import type { CountedValue } from "../../core/search/query/request.ts";
import { chip } from "./chips.ts";
import { type Restriction, without } from "./relaxed-filters.ts";
import type { FinderActions } from "./finder-actions.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answer } from "./finder-question.ts";
import { filterName } from "../parts/name-list.ts";

type Actions = Pick<FinderActions, "drop">;

/** The state, with a button for each restriction that is worth taking back, and one that takes back all of them. */
export function empty(
  { relaxedFilters, unavailable, nearest = [], nearestTasks = [] }: Answer,
  actions: Actions,
  context: ViewContext,
): TemplateResult {
  const { t, settings } = context;
  const ask = filledIn(context.catalog.manifest.ask, context);
  const relax = (restriction: Restriction) => {
    const { query, filters, match } = without(settings, restriction);
    actions.drop({ query, filters, match });
  };
  const startOver = () => actions.drop({ query: "", filters: {}, match: [], purpose: "use" });
  return html`<div class="state" part="empty">
    <p>${t("empty")}${unavailable > 0 ? ` ${t("empty-unavailable", unavailable)}` : ""}</p>
    ${nearest.length === 0 ? nothing : didYouMean(nearest, actions, context)}
    ${nearestTasks.length === 0 ? nothing : byTask(nearestTasks, actions, context)}
    ${relaxedFilters.map(
      ({ restriction, total }) =>
        html`<button type="button" class="button" @click=${() => relax(restriction)}>
          ${relaxedText(restriction, total, context)}
        </button>`,
    )}
    <button type="button" class="link" @click=${startOver}>${t("start-over")}</button>
    ${ask === undefined ? nothing : html`<a class="ask" part="ask" href=${ask}>${t("empty-ask")}</a>`}
    ${searchElsewhere(context)}
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

/** Tasks that resemble the words: in the place of the words, each shows its tools. */
function byTask(
  tasks: readonly CountedValue[],
  { drop }: Actions,
  { t, lang, names, settings: { filters } }: ViewContext,
): TemplateResult {
  return html`<div class="tasks" role="group" aria-label=${t("empty-tasks")}>
    <span>${t("empty-tasks")}</span>
    <div class="chips">
      ${tasks.map(({ value: id, count }) => {
        const press = () => drop({ query: "", filters: { ...filters, task: [id] } });
        return chip({ id, label: names.term("tasks", id), pressed: false, press, count }, lang);
      })}
    </div>
  </div>`;
}

/** An address with the words filled in; undefined where it can't be followed. */
function filledIn(
  address: string | undefined,
  { catalog, settings }: ViewContext,
): string | undefined {
  if (!address) return undefined;
  // It writes half characters as readable ones, where encodeURIComponent would throw.
  const words = String(new URLSearchParams([["", settings.query.slice(0, 200)]])).slice(1);
  return safeLink(
    address.replace(/\{(?:words|query)\}/, () => words),
    catalog.address,
  );
}

/** The way to another catalog's search; nothing where there are no words, or no such catalog. */
function searchElsewhere(context: ViewContext): TemplateResult | typeof nothing {
  const { elsewhere } = context.catalog.manifest;
  const { query } = context.settings;
  const url = filledIn(elsewhere?.url, context);
  if (!elsewhere || url === undefined || query.trim() === "") return nothing;
  const label = context.t("empty-elsewhere", elsewhere.name, shortened(query));
  return html`<a class="ask" part="elsewhere" href=${url}>${label}</a>`;
}

/** More of the words than this is not repeated. */
const LONGEST = 60;

function shortened(query: string): string {
  const letters = [...query.slice(0, 2 * LONGEST)];
  const short = letters.slice(0, LONGEST).join("");
  return short === query ? short : `${short}…`;
}

function relaxedText(restriction: Restriction, total: number, context: ViewContext): string {
  const { t, settings } = context;
  if (restriction === "query") {
    return t("empty-relax-query", shortened(settings.query), total);
  }
  if (restriction === "filters") return t("empty-relax-filters", total);
  if (restriction === "match") {
    const states = settings.match.map((state) => t(`only-${state}`)).join(", ");
    return t("empty-relax", states, total);
  }
  const name = filterName(restriction, settings.filters[restriction] ?? [], context);
  return t("empty-relax", name, total);
}

/** The lower half of the finder: what was found. */
import { html, nothing, type TemplateResult } from "lit";
import type { Found } from "../../core/finder.ts";
import type { Lift } from "../lifts.ts";
import type { ViewContext } from "../view.ts";
import { card } from "./card.ts";
import { empty, type EmptyActions } from "./empty.ts";
import { heading } from "./heading.ts";
import { skillLegend } from "./skill-marks.ts";
import { statusLine } from "./status.ts";

export interface Outcome {
  found: Found;
  /** How many results to show. */
  shown: number;
  /** Restrictions to lift, where nothing was found. */
  lifts: readonly Lift[];
  /** Where the search stands: still on its way, or not to be had. */
  search?: "loading" | "failed" | undefined;
}

export interface ResultActions extends EmptyActions {
  learn: (skill: string) => void;
  showMore: () => void;
}

/** Status, list, and the button for more. */
export function results(
  { found, shown, lifts, search }: Outcome,
  actions: ResultActions,
  context: ViewContext,
): TemplateResult {
  const { t, settings } = context;
  const left = found.total - shown;
  return html`<section aria-busy=${search === "loading" ? "true" : "false"}>
    ${heading(settings.headingLevel, "unseen", t("results-heading"))}
    <div class="bar">
      ${statusLine(found, actions.learn, context)}
      ${found.total === 0 ? nothing : skillLegend(settings.knows !== undefined, context)}
    </div>
    ${search === "failed" ? html`<p class="state">${t("search-failed")}</p>` : nothing}
    ${
      found.total === 0
        ? empty(lifts, actions, context)
        : html`<ul class="list" part="list" role="list">
            ${found.results.slice(0, shown).map((result) => card(result, context))}
          </ul>`
    }
    ${
      left <= 0
        ? nothing
        : html`<button type="button" class="button foot" part="more" @click=${actions.showMore}>
            ${t("more-results", Math.min(left, settings.limit))}
          </button>`
    }
  </section>`;
}

/** The finder's panels of further questions: what the person knows, and all other filters. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ViewContext } from "../interface/view.ts";
import { PANEL_FACETS, knownChips, purposeChips, stateChips } from "./finder-panels.ts";
import type { FinderActions } from "./finder-actions.ts";
import { chip, chipGroup } from "./chips.ts";
import { facetGroup } from "./facet-group.ts";

const FEW = { narrow: 6, wide: 10 };

/** The panels by their names. */
export const panels = { skills, filters };

function skills(actions: FinderActions, context: ViewContext): TemplateResult {
  const { t, settings } = context;
  const group = (id: "knows" | "match", chips: ReturnType<typeof knownChips>) =>
    chipGroup({ id, question: t(`question-${id}`), chips, few: FEW }, actions, context);
  return html`<div
      class="segments"
      role="group"
      aria-label=${t("question-purpose")}
      data-group="purpose"
    >
      ${purposeChips(context, actions).map((each) => chip(each, context.lang))}
    </div>
    ${group("knows", knownChips(context, actions))}
    ${settings.knows ? group("match", stateChips(context, actions)) : nothing}`;
}

function filters(actions: FinderActions, context: ViewContext): TemplateResult {
  return html`${PANEL_FACETS.map((facet) => facetGroup(facet, actions, context))}`;
}

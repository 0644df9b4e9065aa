/** The finder's panels of further questions: what the person knows, and all other filters. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ViewContext } from "../interface/view.ts";
import {
  PANEL_GROUPS,
  type PanelGroup,
  knownChips,
  purposeChips,
  stateChips,
} from "./finder-panels.ts";
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
  return html`${group("knows", knownChips(context, actions))}
  ${settings.knows ? group("match", stateChips(context, actions)) : nothing}`;
}

function filters(actions: FinderActions, context: ViewContext): TemplateResult {
  const { t, lang } = context;
  const groups = Object.keys(PANEL_GROUPS) as PanelGroup[];
  return html`<div role="group" aria-labelledby="group-purpose" data-group="purpose">
      <span class="group-label" id="group-purpose">${t("question-purpose")}</span>
      <div class="segments">${purposeChips(context, actions).map((each) => chip(each, lang))}</div>
    </div>
    ${groups.map(
      (group) =>
        html`<div class="facets" role="group" aria-labelledby="group-${group}">
          <span class="group-label" id="group-${group}">${t(`group-${group}`)}</span>
          ${PANEL_GROUPS[group].map((facet) => facetGroup(facet, actions, context))}
        </div>`,
    )}`;
}

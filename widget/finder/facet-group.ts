/** A facet that a button opens: its values are counted when it is opened. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ViewContext } from "../interface/view.ts";
import { type FacetGroup, facetChips } from "./finder-panels.ts";
import type { FinderActions } from "./finder-actions.ts";
import { chipList } from "./chips.ts";

const FEW = { narrow: 8, wide: 12 };

/** The button, and the values while it is open. */
export function facetGroup(
  group: FacetGroup,
  actions: FinderActions,
  context: ViewContext,
): TemplateResult {
  const { facet } = group;
  const { t, settings } = context;
  const id = `facet-${facet}`;
  const open = actions.isOpen(id);
  const chosen = settings.filters[facet]?.length ?? 0;
  return html`<div class="facet" data-group=${facet}>
    <button
      type="button"
      class="link disclosure"
      aria-expanded=${open ? "true" : "false"}
      aria-controls=${id}
      @click=${() => actions.toggle(id)}
    >
      ${t(`facet-${facet}`)}${chosen > 0 ? html` <span class="count">${chosen}</span>` : nothing}
    </button>
    <div id=${id} role="group" aria-label=${t(`facet-${facet}`)} ?hidden=${!open}>
      ${open ? values(group, actions, context) : nothing}
    </div>
  </div>`;
}

function values(group: FacetGroup, actions: FinderActions, context: ViewContext): TemplateResult {
  const { facet, typed } = group;
  const { t } = context;
  const text = typed ? actions.typedIn(facet) : "";
  const chips = facetChips(group, text, context, actions);
  const all = `${facet}-all`;
  return html`${
    typed
      ? html`<input
          class="narrow"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          aria-label=${t("facet-type-ahead", t(`facet-${facet}`))}
          placeholder=${t("facet-type-ahead", t(`facet-${facet}`))}
          .value=${text}
          @input=${({ currentTarget }: Event) =>
            actions.typeIn(facet, (currentTarget as HTMLInputElement).value)}
        />`
      : nothing
  }
  ${
    chips.length === 0
      ? noValues(facet, actions, context)
      : chipList(
          { chips, few: FEW, open: actions.isOpen(all), toggle: () => actions.toggle(all) },
          context,
        )
  }`;
}

/** What stands where no values do. */
function noValues(
  facet: FacetGroup["facet"],
  { counts }: FinderActions,
  { t }: ViewContext,
): TemplateResult | typeof nothing {
  switch (counts.stateOf(facet)) {
    case "counting":
      return nothing;
    case "counted":
      return html`<p class="quiet">${t("facet-empty")}</p>`;
    case "failed":
      return html`<div class="state problem" part="problem" role="alert">
        <p>${t("search-failed")}</p>
        <button type="button" class="button" @click=${() => counts.retry(facet)}>
          ${t("retry")}
        </button>
      </div>`;
  }
}

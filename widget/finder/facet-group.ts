/** A facet that a button opens: its values are counted when it is opened. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ViewContext } from "../interface/view.ts";
import { type PanelFacet, facetChips, TYPED } from "./finder-panels.ts";
import type { FinderActions } from "./finder-actions.ts";
import { chipList } from "./chips.ts";
import { problemBox } from "../parts/problem.ts";

const FEW = { narrow: 8, wide: 12 };

/** The button, and the values while it is open. */
export function facetGroup(
  facet: PanelFacet,
  actions: FinderActions,
  context: ViewContext,
): TemplateResult {
  const { t, settings } = context;
  const id = `facet-${facet}`;
  const open = actions.isOpen(id);
  const chosen = settings.filters[facet]?.length ?? 0;
  return html`<div class="facet ${open ? "open" : ""}" data-group=${facet}>
    <button
      type="button"
      class="link disclosure"
      aria-expanded=${open ? "true" : "false"}
      aria-controls=${id}
      @click=${() => actions.toggle(id)}
    >
      ${t(`facet-${facet}`)}${chosen > 0 ? html` <span class="count" .textContent=${chosen}></span>` : nothing}
    </button>
    <div id=${id} role="group" aria-label=${t(`facet-${facet}`)} ?hidden=${!open}>
      ${open ? values(facet, actions, context) : nothing}
    </div>
  </div>`;
}

function values(facet: PanelFacet, actions: FinderActions, context: ViewContext): TemplateResult {
  const { t } = context;
  const typed = TYPED.has(facet);
  const text = typed ? actions.typedIn(facet) : "";
  const chips = facetChips(facet, text, context, actions);
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
      : chipList({ id: `${facet}-all`, chips, few: FEW }, actions, context)
  }`;
}

/** What stands where no values do. */
function noValues(
  facet: PanelFacet,
  { counts }: FinderActions,
  { t }: ViewContext,
): TemplateResult | typeof nothing {
  switch (counts.stateOf(facet)) {
    case "counting":
      return nothing;
    case "counted":
      return html`<p class="quiet">${t("facet-empty")}</p>`;
    case "failed":
      return problemBox(t("search-failed"), () => counts.retry(facet), t);
  }
}

/** The upper half of the finder: the search field, the first questions, and the buttons that open the further ones. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { drawLater, lazy } from "../parts/lazy.ts";
import type { ViewContext } from "../interface/view.ts";
import type { FinderActions } from "./finder-actions.ts";
import { lowestChip, otherChips, taskChips } from "./finder-questions.ts";
import { chip, chipGroup } from "./chips.ts";

/** How many tasks are shown before one asks for all: in a narrow place the first result matters more. */
const FEW = { narrow: 0, wide: 7 };
const ALL = { narrow: Infinity, wide: Infinity };

/** The further questions: loaded when they are first opened. */
const PANELS = ["skills", "filters"] as const;
const panelTemplates = lazy(() => import("./panels.ts"));

/** Search field and questions. `typed` is what stands in the field. */
export function questions(
  typed: string,
  actions: FinderActions,
  context: ViewContext,
): TemplateResult {
  const { t, lang } = context;
  const lowest = lowestChip(context, actions);
  const others = otherChips(context, actions);
  const submit = (event: Event) => {
    event.preventDefault();
    actions.enter();
  };
  return html`<form role="search" @submit=${submit}>
    ${searchField(typed, actions, context)}
    <div class="questions">
      ${chipGroup(
        {
          id: "task",
          question: t("question-task"),
          chips: taskChips(context, actions),
          few: FEW,
        },
        actions,
        context,
      )}
      <div class="chips disclosures">
        ${lowest ? chip(lowest, lang) : nothing}
        ${PANELS.map((panel) => panelButton(panel, actions, context))}
      </div>
      ${PANELS.map((panel) => panelContent(panel, actions, context))}
      ${chipGroup({ id: "only", question: t("question-only"), chips: others, few: ALL }, actions, context)}
    </div>
  </form>`;
}

function searchField(
  typed: string,
  { type, prepare, walk, counts }: FinderActions,
  { t }: ViewContext,
): TemplateResult {
  return html`<input
    class="search"
    part="search"
    type="search"
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    enterkeyhint="search"
    aria-label=${t("search-label")}
    placeholder=${t("search-placeholder", counts.available)}
    .value=${typed}
    @input=${type}
    @keydown=${walk}
    @focus=${prepare}
  />`;
}

function panelButton(
  panel: (typeof PANELS)[number],
  { isOpen, toggle }: FinderActions,
  { t }: ViewContext,
): TemplateResult {
  const open = isOpen(panel);
  return html`<button
    type="button"
    class="chip disclosure"
    part="chip"
    data-value=${panel}
    aria-expanded=${open ? "true" : "false"}
    aria-controls="panel-${panel}"
    @click=${() => toggle(panel)}
  >
    ${t(`panel-${panel}`)}
  </button>`;
}

function panelContent(
  panel: (typeof PANELS)[number],
  actions: FinderActions,
  context: ViewContext,
): TemplateResult {
  const open = actions.isOpen(panel);
  return html`<div class="panel" id="panel-${panel}" ?hidden=${!open}>
    ${open ? drawLater(panelTemplates, ({ panels }) => panels[panel](actions, context), actions.redraw, context.t) : nothing}
  </div>`;
}

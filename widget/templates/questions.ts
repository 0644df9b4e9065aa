/** The upper half of the finder: the search field and the questions. */
import { html, nothing, type TemplateResult } from "lit";
import type { Found } from "../../core/finder.ts";
import type { ViewContext } from "../view.ts";
import { available } from "../views/finder-model.ts";
import {
  type Change,
  levelChips,
  otherChips,
  purposeChips,
  skillChips,
  taskChips,
} from "../views/finder-questions.ts";
import { chip, type Chip, chipGroup, type ChipGroup } from "./chips.ts";

export interface QuestionActions {
  change: Change;
  /** Something is being typed. */
  type: (event: InputEvent) => void;
  /** Somebody is about to type. */
  prepare: () => void;
  /** A filter is taken off, and its chip with it. */
  drop: Change;
  isOpen: (group: string) => boolean;
  toggle: (group: string) => void;
}

/** How many chips of a group are shown before one asks for all. */
const FEW = {
  task: { narrow: 5, wide: 7 },
  knows: { narrow: 4, wide: 5 },
  level: { narrow: 2, wide: 5 },
} as const;

/** Search field and questions. `typed` is what stands in the field. */
export function questions(
  typed: string,
  found: Found,
  actions: QuestionActions,
  context: ViewContext,
): TemplateResult {
  const { t } = context;
  const group = (id: keyof typeof FEW, chips: readonly Chip[]): ChipGroup => ({
    id,
    question: t(`question-${id}`),
    chips,
    few: FEW[id],
    open: actions.isOpen(id),
    toggle: () => actions.toggle(id),
  });
  return html`<form role="search" @submit=${(event: Event) => event.preventDefault()}>
    ${searchField(typed, actions, context)}
    <div class="questions">
      <div class="segments" role="group" aria-label=${t("question-purpose")} data-group="purpose">
        ${purposeChips(context, actions.change).map((each) => chip(each, context.lang))}
      </div>
      ${chipGroup(group("task", taskChips(context, found, actions.change)), context)}
      ${chipGroup(group("knows", skillChips(context, actions.change)), context)}
      ${chipGroup(group("level", levelChips(context, found, actions.change)), context)}
      ${others(otherChips(context, actions.drop), context)}
    </div>
  </form>`;
}

function searchField(
  typed: string,
  { type, prepare }: QuestionActions,
  { t, catalog, settings }: ViewContext,
): TemplateResult {
  const tools = available(catalog.cards, settings.purpose).length;
  return html`<input
    class="search"
    part="search"
    type="search"
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    enterkeyhint="search"
    aria-label=${t("search-label")}
    placeholder=${t("search-placeholder", tools)}
    .value=${typed}
    @input=${type}
    @focus=${prepare}
  />`;
}

function others(chips: readonly Chip[], { t, lang }: ViewContext): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<div class="group" role="group" aria-labelledby="group-only" data-group="only">
    <span class="group-label" id="group-only">${t("question-only")}</span>
    <div class="chips">${chips.map((each) => chip(each, lang))}</div>
  </div>`;
}

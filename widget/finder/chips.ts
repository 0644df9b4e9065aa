/** Groups of chips: a question, and answers that are switched on and off. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { formatNumber } from "../../core/format.ts";
import type { Words } from "../words/names.ts";
import type { FinderActions } from "./finder-actions.ts";

export interface Chip {
  /** Names it among its neighbours; also what `data-value` says. */
  id: string;
  label: string;
  pressed: boolean;
  press: () => void;
  /** How many results it would leave. */
  count?: number;
  /** The most that this may be: room for it is kept, so that nothing moves when it is known. */
  most?: number;
  /** A longer explanation. */
  about?: string;
  /** A picture before the words. */
  picture?: TemplateResult;
}

/** Chips of which one asks for all. */
export interface ChipList {
  /** Distinguishes it within its widget. */
  id: string;
  chips: readonly Chip[];
  /** How many chips are shown before one asks for all: in a narrow and in a wide place. */
  few: { narrow: number; wide: number };
}

type Actions = Pick<FinderActions, "isOpen" | "toggle">;

export interface ChipGroup extends ChipList {
  question: string;
}

/** A group with its question; nothing where there are no answers. */
export function chipGroup(
  group: ChipGroup,
  actions: Actions,
  words: Words,
): TemplateResult | typeof nothing {
  const { id, question, chips } = group;
  if (chips.length === 0) return nothing;
  return html`<div class="group" role="group" aria-labelledby="group-${id}" data-group=${id}>
    <span class="group-label" id="group-${id}">${question}</span>
    ${group.few.narrow === 0 ? questionButton(group, actions) : nothing}
    ${chipList(group, actions, words)}
  </div>`;
}

/** The question as a button: in a narrow place, where no answer is shown before one asks. */
function questionButton({ id, question }: ChipGroup, { isOpen, toggle }: Actions): TemplateResult {
  return html`<button
    type="button"
    class="chip disclosure asks"
    part="chip"
    aria-expanded=${isOpen(id) ? "true" : "false"}
    @click=${() => toggle(id)}
  >
    ${question}
  </button>`;
}

/** The chips; those that are on are always shown. */
export function chipList(
  { id, chips, few }: ChipList,
  { isOpen, toggle }: Actions,
  { t, lang }: Words,
): TemplateResult {
  const open = isOpen(id);
  const isLate = (each: Chip) => chips.indexOf(each) >= few.narrow;
  const shown = open ? chips : chips.filter((each, i) => i < few.wide || each.pressed);
  const press = (each: Chip) => () => {
    // Switched off, a late chip would vanish under the finger. In a narrow place it stays as long as it has the focus.
    if (each.pressed && !open && chips.indexOf(each) >= few.wide) toggle(id);
    each.press();
  };
  return html`<div class="chips ${open ? "open" : ""}">
    ${shown.map((each) =>
      keyed(
        each.id,
        chip({ ...each, press: press(each) }, lang, isLate(each) && !each.pressed ? "late" : ""),
      ),
    )}
    ${
      chips.length > few.narrow
        ? html`<button
            type="button"
            class="chip more ${chips.length > few.wide ? "" : "narrow"}"
            part="chip"
            aria-expanded=${open ? "true" : "false"}
            @click=${() => toggle(id)}
            .textContent=${open ? t("chips-fewer") : t("chips-all", chips.length)}
          ></button>`
        : nothing
    }
  </div>`;
}

/** One chip, with a class beside its own. */
export function chip(
  { id, label, pressed, press, count, most = count, about, picture }: Chip,
  lang: string,
  name = "",
): TemplateResult {
  return html`<button
    type="button"
    class="chip ${name} ${count === 0 ? "void" : ""}"
    part="chip"
    data-value=${id}
    aria-pressed=${pressed ? "true" : "false"}
    title=${about ?? nothing}
    @click=${press}
  >
    ${pressed ? html`<span aria-hidden="true">${"✓"}</span>` : nothing} ${picture ?? nothing}
    <span>${label}</span>
    ${
      most === undefined
        ? nothing
        : html`<span
            class="count"
            data-room=${formatNumber(most, lang)}
            .textContent=${count === undefined ? "" : formatNumber(count, lang)}
          ></span>`
    }
  </button>`;
}

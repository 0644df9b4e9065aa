/** One of several: each with its meaning, and "not stated" before them. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Path } from "../../../schema/check/positions.ts";
import type { Option } from "../field.ts";
import { textAt, valueAt } from "../values.ts";
import type { SiteKey } from "../../words.ts";
import { grouped } from "./field.ts";
import { choicesFor, plainOption } from "./options.ts";
import type { Store } from "./store.ts";

/** A field of which one value is chosen. `choose` does more than to put it there. */
export function choiceField(
  path: Path,
  store: Store,
  choose: (id: string) => void = (id) => store.set(path, id),
): TemplateResult {
  return grouped(path, store, ({ field, id }) => {
    const value = textAt(store.entry, path);
    const options = choicesFor(field, store);
    const unknown = value !== "" && !options.some((option) => option.id === value);
    const all = [
      ...unstated(field.isRequired, store),
      ...options,
      ...(unknown ? [plainOption(value)] : []),
    ];
    return html`<div class="options">
      ${all.map((option) => radio(option, option.id === value, id, choose))}
    </div>`;
  });
}

/** Yes, no, or not stated. */
export function switchField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, ({ id }) => {
    const value = valueAt(store.entry, path);
    const stated = typeof value === "boolean" ? String(value) : "";
    const options = ["true", "false"].map((each) =>
      plainOption(each, store.t(`form-switch-${each}` as SiteKey)),
    );
    const choose = (each: string) => store.set(path, each === "" ? undefined : each === "true");
    const all = [...unstated(false, store), ...options];
    return html`<div class="options short">
      ${all.map((option) => radio(option, option.id === stated, id, choose))}
    </div>`;
  });
}

/** One radio button as a tile. */
export function radio(
  option: Option,
  isChosen: boolean,
  group: string,
  choose: (id: string) => void,
): TemplateResult {
  return tile("radio", option, isChosen, () => choose(option.id), group);
}

/** One of the inputs that can be chosen, with its meaning. */
export function tile(
  type: "radio" | "checkbox",
  { id, title, meaning }: Option,
  isChosen: boolean,
  change: (event: Event) => void,
  group?: string,
): TemplateResult {
  return html`<label class="option">
    <input
      type=${type}
      name=${group ?? nothing}
      value=${id}
      .checked=${live(isChosen)}
      @change=${change}
    />
    <span
      ><b>${title}</b
      >${meaning === "" ? nothing : html` <span class="meaning">${meaning}</span>`}</span
    >
  </label>`;
}

function unstated(isRequired: boolean, { t }: Store): Option[] {
  return isRequired ? [] : [plainOption("", t("form-unstated"))];
}

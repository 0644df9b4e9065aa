/** Several terms of a vocabulary, each with its meaning; long lists can be searched through. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Path } from "../../../schema/check/positions.ts";
import type { Option } from "../field.ts";
import { listAt } from "../values.ts";
import { tile } from "./choice.ts";
import { grouped } from "./field.ts";
import { nearOptions } from "./near-options.ts";
import { choicesFor, plainOption } from "./options.ts";
import type { Store } from "./store.ts";

/** More terms than this are searched through rather than read. */
const FEW = 8;
const searched = new Map<string, string>();

/** A field of which any number of terms is chosen. */
export function termsField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, ({ field, id }) => {
    const chosen = listAt(store.entry, path).map(String);
    const options = choicesFor(field, store);
    const known = new Set(options.map((option) => option.id));
    const foreign = chosen.filter((each) => !known.has(each)).map((each) => plainOption(each));
    const words = (searched.get(id) ?? "").toLowerCase();
    const meant = options.filter((option) => isMeant(option, words));
    const offered = meant.length > 0 ? meant : nearOptions(words, options, store);
    const shown = [...foreign, ...options].filter(
      (option) => offered.includes(option) || chosen.includes(option.id) || isMeant(option, words),
    );
    const isLong = options.length > FEW;
    return html`${isLong ? search(id, field.title, store) : nothing}
      <div
        class="options ${isLong ? "many" : ""}"
        tabindex=${isLong ? 0 : nothing}
        role="group"
        aria-label=${field.title}
      >
        ${shown.map((option) => checkbox(option, chosen, path, store))}
      </div>
      ${shown.length === 0 ? html`<p class="small">${store.t("form-none-found")}</p>` : nothing}
      <p class="small" role="status">${store.t("form-chosen", chosen.length)}</p>`;
  });
}

function isMeant({ id, title, meaning }: Option, words: string): boolean {
  return words === "" || `${id} ${title} ${meaning}`.toLowerCase().includes(words);
}

function search(id: string, title: string, store: Store): TemplateResult {
  return html`<label class="filter">
    <span class="hidden">${store.t("form-filter", title)}</span>
    <input
      type="search"
      placeholder=${store.t("form-filter-placeholder")}
      autocomplete="off"
      .value=${live(searched.get(id) ?? "")}
      @input=${(event: Event) => {
        searched.set(id, (event.target as HTMLInputElement).value);
        store.notify();
      }}
    />
  </label>`;
}

function checkbox(
  option: Option,
  chosen: readonly string[],
  path: Path,
  store: Store,
): TemplateResult {
  const { id } = option;
  const change = (event: Event) => {
    const others = chosen.filter((each) => each !== id);
    const list = (event.target as HTMLInputElement).checked ? [...others, id] : others;
    store.set(path, list.length > 0 ? list : undefined);
  };
  return tile("checkbox", option, chosen.includes(id), change);
}

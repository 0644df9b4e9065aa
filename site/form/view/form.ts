/** The whole form: import, the groups of fields, the problems, the submit routes; preview and file beside it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { formatLocalTime } from "../../../core/dates.ts";
import { GROUPS, type Group } from "../groups.ts";
import { valueAt } from "../values.ts";
import { countOf, problemsIn } from "../form-problems.ts";
import type { SiteKey } from "../../words.ts";
import { aside } from "./aside.ts";
import { inputFor } from "./input.ts";
import { importBox } from "./import-box.ts";
import type { Store } from "./store.ts";
import { summary } from "./summary.ts";
import { submitSection } from "./submit-section.ts";

/** Callbacks of the form. */
export interface Actions {
  discard: () => void;
  rename: (id: string) => void;
  /** Why an id cannot be taken; undefined: it can, or it is not known yet. */
  refusal: (id: string) => string | undefined;
}

/** The form. */
export function form(store: Store, actions: Actions): TemplateResult {
  return html`<form class="form" novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${message(store)} ${draftLine(store, actions)} ${importBox(store)}
      ${GROUPS.map((group) => section(group, store, actions))} ${summary(store)}
      ${submitSection(store)}
    </form>
    ${aside(store)}`;
}

function message({ message: said }: Store): TemplateResult {
  return html`<div id="form-message" tabindex="-1" role="status">
    ${
      said === undefined
        ? nothing
        : html`<p class="box ${said.isBad ? "bad" : "quiet"}">
            ${said.words}
            ${
              said.action
                ? html`<button class="link" type="button" @click=${said.action.act}>
                    ${said.action.words}
                  </button>`
                : nothing
            }
          </p>`
    }
  </div>`;
}

function draftLine({ t, saved, page }: Store, { discard }: Actions): TemplateResult {
  if (saved === undefined) return html`<p class="draft small">${t("form-draft-none")}</p>`;
  if (saved === false) return html`<p class="draft small">${t("form-draft-never")}</p>`;
  return html`<p class="draft small">
    ${t("form-draft-saved", formatLocalTime(saved, page.lang))}
    <button class="link" type="button" @click=${discard}>${t("form-draft-discard")}</button>
  </p>`;
}

const opened = new Set<string>();

function section({ name, isOpen, fields }: Group, store: Store, actions: Actions): TemplateResult {
  const { t } = store;
  const stated = fields.filter((field) => valueAt(store.entry, [field]) !== undefined).length;
  const errors = fields.reduce(
    (sum, field) =>
      store.isTouched([field])
        ? sum + countOf(problemsIn(store.checked?.problems ?? [], [field]), "error")
        : sum,
    0,
  );
  // It opens by itself once, for what is in it; closed again, it stays closed.
  if ((isOpen || stated > 0) && !opened.has(name)) opened.add(name);
  return html`<details class="group" ?open=${opened.has(name)}>
    <summary>
      <h2>${t(`form-group-${name}` as SiteKey)}</h2>
      <span class="state">
        ${errors > 0 ? html`<b class="bad">${t("form-group-errors", errors)}</b>` : nothing}
        ${t("form-group-stated", stated, fields.length)}
      </span>
    </summary>
    <p class="help lead-in">${t(`form-lead-${name}` as SiteKey)}</p>
    <div class="inputs">
      ${fields.map((field) => html`${inputFor([field], store)}${field === "title" ? fileName(store, actions) : nothing}`)}
    </div>
  </details>`;
}

/** The entry's file, which is also its address: made of the title until somebody says otherwise. */
function fileName(store: Store, { rename, refusal }: Actions): TemplateResult | typeof nothing {
  const { t, id, tool } = store;
  if (tool !== undefined) return nothing;
  const refused = id === "" ? undefined : refusal(id);
  return html`<div class="field ${refused === undefined ? "" : "error"}" id="field-id">
    <label class="name" for="in-field-id">${t("form-id")}</label>
    <p class="help" id="in-field-id-help">${t("form-id-help")}</p>
    <input
      id="in-field-id"
      type="text"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="in-field-id-help${refused === undefined ? "" : " in-field-id-problems"}"
      aria-invalid=${refused === undefined ? nothing : "true"}
      .value=${live(id)}
      @input=${(event: Event) => rename((event.target as HTMLInputElement).value.trim())}
    />
    ${
      refused === undefined
        ? nothing
        : html`<ul class="problems" id="in-field-id-problems">
            <li class="error"><strong>${t("form-severity-error")}</strong> ${refused}</li>
          </ul>`
    }
  </div>`;
}

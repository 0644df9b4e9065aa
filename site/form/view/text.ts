/** Texts: a line, a paragraph, an address, a day. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Path } from "../../../schema/check/positions.ts";
import type { Field } from "../field.ts";
import { put, textAt } from "../values.ts";
import { type Control, labelled } from "./field.ts";
import type { Store } from "./store.ts";

/** A field for a text of whatever kind. */
export function textField(path: Path, store: Store, own: Partial<Field> = {}): TemplateResult {
  return labelled(
    path,
    store,
    (control) => {
      const { kind, limit } = control.field;
      const value = textAt(store.entry, path);
      return html`${kind === "paragraph" ? paragraph(value, control, store) : line(value, control, store)}
      ${limit === undefined || kind === "date" ? nothing : counter(value, limit, store)}`;
    },
    own,
  );
}

function line(value: string, control: Control, store: Store): TemplateResult {
  const { field, id, describedBy, isInvalid } = control;
  const { path, kind } = field;
  // A date input does not show a text that is no date, so that nobody could correct it there.
  const isDay = kind === "date" && /^(\d{4}-\d\d-\d\d)?$/.test(value);
  return html`<input
    id=${id}
    type=${isDay ? "date" : "text"}
    inputmode=${kind === "address" ? "url" : nothing}
    autocomplete="off"
    autocapitalize=${kind === "address" ? "off" : nothing}
    spellcheck=${kind === "address" ? "false" : nothing}
    dir=${kind === "address" || kind === "date" ? "ltr" : "auto"}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? "true" : nothing}
    aria-required=${field.isRequired ? "true" : nothing}
    .value=${live(value)}
    @input=${(event: Event) => write(event, path, store)}
    @change=${(event: Event) => tidy(event, path, store)}
    @blur=${() => leave(path, store)}
  />`;
}

function paragraph(value: string, control: Control, store: Store): TemplateResult {
  const { field, id, describedBy, isInvalid } = control;
  const { path, limit = 2000 } = field;
  return html`<textarea
    id=${id}
    class=${limit > 500 ? "long" : ""}
    rows=${limit > 500 ? 7 : 2}
    dir="auto"
    aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid ? "true" : nothing}
    aria-required=${field.isRequired ? "true" : nothing}
    .value=${live(value)}
    @input=${(event: Event) => write(event, path, store)}
    @change=${(event: Event) => tidy(event, path, store)}
    @blur=${() => leave(path, store)}
  ></textarea>`;
}

function write(event: Event, path: Path, store: Store): void {
  store.entry = put(store.entry, path, (event.target as HTMLInputElement).value);
  store.notify();
}

/** White space around a text is removed. */
function tidy(event: Event, path: Path, store: Store): void {
  store.set(path, (event.target as HTMLInputElement).value.trim());
}

function leave(path: Path, store: Store): void {
  if (store.isTouched(path)) return;
  store.touch(path);
  store.notify();
}

function counter(value: string, limit: number, { t }: Store): TemplateResult {
  const { length } = [...value];
  return html`<p class="counter ${length > limit ? "over" : ""}" aria-hidden="true">
    ${t("form-count", length, limit)}
  </p>`;
}

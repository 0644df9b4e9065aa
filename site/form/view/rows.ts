/** Lists of things with fields of their own, of sentences, and addresses that differ by language. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Path } from "../../../schema/check/positions.ts";
import { fieldAt } from "../field.ts";
import { listAt, textAt, valueAt } from "../values.ts";
import { fieldId, grouped, labelled } from "./field.ts";
import { removeItem } from "./lists.ts";
import type { Store } from "./store.ts";
import { textField } from "./text.ts";

/** Draws the field at a path, whatever its kind. */
type Input = (path: Path, store: Store) => TemplateResult | typeof nothing;

/** Things, each with its own fields, which `input` draws. */
export function rowsField(path: Path, store: Store, input: Input): TemplateResult {
  return grouped(path, store, ({ field }) => {
    const rows = listAt(store.entry, path);
    return html`${rows.map(
      (_, i) =>
        html`<div class="row" role="group" aria-label=${store.t("form-row", field.title, i + 1)}>
          ${field.fields.map((name) => input([...path, i, name], store))} ${removal(path, i, store)}
        </div>`,
    )}
    ${addition(path, {}, store)}`;
  });
}

/** Sentences, one a row. */
export function linesField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, ({ field }) => {
    const rows = listAt(store.entry, path);
    return html`${rows.map((_, i) => {
      const own = [...path, i];
      const id = `in-${fieldId(own)}`;
      return html`<div class="line">
        <label class="hidden" for=${id}>${store.t("form-row", field.title, i + 1)}</label>
        <input
          id=${id}
          type="text"
          dir="auto"
          .value=${live(textAt(store.entry, own))}
          @change=${(event: Event) => store.set(own, (event.target as HTMLInputElement).value.trim())}
        />
        ${removal(path, i, store)}
      </div>`;
    })}
    ${addition(path, "\u00a0", store)}`;
  });
}

/** One address, or one for each language. */
export function linkField(path: Path, store: Store): TemplateResult {
  const { t } = store;
  if (!Array.isArray(valueAt(store.entry, path))) {
    const value = textAt(store.entry, path);
    const more = () => store.set(path, [{ language: store.page.about.language, url: value }]);
    return html`${textField(path, store)}
      <button class="link more" type="button" @click=${more}>
        ${t("form-by-language", fieldAt(path).title)}
      </button>`;
  }
  return rowsField(path, store, textField);
}

/** Words on where facts come from, or a list of what was read, whose fields `input` draws. */
export function evidenceField(path: Path, store: Store, input: Input): TemplateResult {
  if (Array.isArray(valueAt(store.entry, path))) return rowsField(path, store, input);
  const list = () => store.set(path, [{ read: new Date().toISOString().slice(0, 10) }]);
  return html`${textField(path, store, { kind: "paragraph" })}
    <button class="link more" type="button" @click=${list}>
      ${store.t("form-list-evidence", fieldAt(path).title)}
    </button>`;
}

/** Fields of an imported record that no other field can hold: they are shown, not edited. */
export function keptField(path: Path, store: Store): TemplateResult | typeof nothing {
  const value = valueAt(store.entry, path);
  if (value === undefined) return nothing;
  return labelled(
    path,
    store,
    ({ id, describedBy }) =>
      html`<output id=${id} class="kept" aria-describedby=${describedBy || nothing}
        >${JSON.stringify(value, null, 2)}</output
      >`,
  );
}

function removal(path: Path, position: number, store: Store): TemplateResult {
  const { title } = fieldAt(path);
  const remove = (event: Event) => removeItem(event, path, position, store, ".addition");
  return html`<button class="link" type="button" @click=${remove}>
    ${store.t("form-remove-row", title, position + 1)}
  </button>`;
}

function addition(path: Path, row: unknown, store: Store): TemplateResult {
  const { length } = listAt(store.entry, path);
  const add = (event: Event) => {
    const group = (event.target as Element).closest("fieldset");
    store.set(path, [...listAt(store.entry, path), row]);
    store.progress.whenDrawn(() => {
      const rows = group?.querySelectorAll(".row, .line") ?? [];
      rows[length]?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    });
  };
  return html`<button class="button addition" type="button" @click=${add}>
    ${store.t("form-add-row", fieldAt(path).title)}
  </button>`;
}

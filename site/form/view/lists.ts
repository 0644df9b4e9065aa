/** Lists of short texts: words, ids of entries, people. Each can be taken away again; what is typed is added with Enter. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Path } from "../../../schema/check/positions.ts";
import type { Field, Option } from "../field.ts";
import { listAt, textAt, valueAt } from "../values.ts";
import { type Control, grouped, labelled } from "./field.ts";
import { choicesFor } from "./options.ts";
import type { Store } from "./store.ts";

/** Keywords, languages, wikis and the like; several at once by commas. */
export function wordsField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, (control) => {
    const add = (text: string) => append(path, text.split(","), store);
    return html`${items(path, store)}${adder(control, store, add, [])}`;
  });
}

/** Entries, by id or by title. */
export function entriesField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, (control) => {
    const options = choicesFor(control.field, store);
    const add = (text: string) => append(path, [idOf(text, options)], store);
    return html`${items(path, store, options)}${adder(control, store, add, options)}`;
  });
}

/** One entry. */
export function entryField(path: Path, store: Store): TemplateResult {
  return labelled(path, store, ({ field, id, describedBy, isInvalid }) => {
    const options = choicesFor(field, store);
    return html`<input
        id=${id}
        type="text"
        list="${id}-list"
        autocomplete="off"
        aria-describedby=${describedBy || nothing}
        aria-invalid=${isInvalid ? "true" : nothing}
        .value=${live(textAt(store.entry, path))}
        @change=${(event: Event) =>
          store.set(path, idOf((event.target as HTMLInputElement).value, options))}
      />${datalist(id, options)}`;
  });
}

/** Maintainers: those that are known by their ids, everybody else by account or, as name:Ann Example, by name. */
export function peopleField(path: Path, store: Store): TemplateResult {
  return grouped(path, store, (control) => {
    const options = choicesFor(control.field, store);
    const { t } = store;
    const isEmpty =
      Array.isArray(valueAt(store.entry, path)) && listAt(store.entry, path).length === 0;
    const add = (text: string) => append(path, [accountOf(text, options)], store);
    const none = (event: Event) =>
      store.set(path, (event.target as HTMLInputElement).checked ? [] : undefined);
    return html`<p class="help">${t("form-people-how")}</p>
      ${items(path, store, options)}${adder(control, store, add, options)}
      <label class="check">
        <input type="checkbox" .checked=${live(isEmpty)} @change=${none} />
        ${t("form-people-none")}
      </label>`;
  });
}

/** Whoever is not known and has no colon in the name is meant by a wiki account. Many type a space after a colon. */
function accountOf(text: string, options: readonly Option[]): string {
  const id = idOf(text.replace(/^\s*(\w+):\s+/, "$1:"), options);
  if (id === "" || id.includes(":") || options.some((option) => option.id === id)) return id;
  return `wiki:${id.replace(/^@/, "")}`;
}

/** What is typed, or the id of what has that title. */
function idOf(text: string, options: readonly Option[]): string {
  const wanted = text.trim();
  const same = (words: string) => words.toLowerCase() === wanted.toLowerCase();
  return (
    (options.find(({ id }) => same(id)) ?? options.find(({ title }) => same(title)))?.id ?? wanted
  );
}

function append(path: Path, texts: readonly string[], store: Store): void {
  const items = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (items.length === 0) return;
  store.set(path, [...new Set([...listAt(store.entry, path), ...items])]);
}

function items(
  path: Path,
  store: Store,
  options: readonly Option[] = [],
): TemplateResult | typeof nothing {
  const list = listAt(store.entry, path);
  if (list.length === 0) return nothing;
  return html`<ul class="chosen">
    ${list.map((item, i) => {
      const id = typeof item === "string" ? item : JSON.stringify(item);
      const title = options.find((option) => option.id === id)?.title ?? id;
      return html`<li>
        <span dir="auto">${title}</span>
        <button
          type="button"
          aria-label=${store.t("form-remove", title)}
          @click=${(event: Event) => removeItem(event, path, i, store, ".adder input")}
        >
          ×
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The button goes with its item: the focus goes on to `next`, where another one is added. */
export function removeItem(
  event: Event,
  path: Path,
  position: number,
  store: Store,
  next: string,
): void {
  const group = (event.target as Element).closest("fieldset");
  const left = listAt(store.entry, path).filter((_, i) => i !== position);
  store.set(path, left.length > 0 ? left : undefined);
  group?.querySelector<HTMLElement>(next)?.focus();
}

function adder(
  { field, id, describedBy, isInvalid }: Control,
  store: Store,
  add: (text: string) => void,
  options: readonly Option[],
): TemplateResult {
  const take = (input: HTMLInputElement) => {
    add(input.value);
    input.value = "";
    store.touch(field.path);
    store.notify();
  };
  const own = (event: Event) =>
    take((event.target as Element).closest(".adder")!.querySelector("input")!);
  return html`<div class="adder">
      <label class="hidden" for=${id}>${store.t("form-add-to", field.title)}</label>
      <input
        id=${id}
        type="text"
        dir="auto"
        list=${options.length > 0 ? `${id}-list` : nothing}
        placeholder=${placeholder(field, store)}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby=${describedBy || nothing}
        aria-invalid=${isInvalid ? "true" : nothing}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          take(event.target as HTMLInputElement);
        }}
        @change=${own}
      />
      <button class="button" type="button" @click=${own}>${store.t("form-add")}</button>
    </div>
    ${options.length > 0 ? datalist(id, options) : nothing}`;
}

function placeholder({ example, kind }: Field, { t }: Store): string {
  if (kind === "people") return t("form-people-placeholder");
  return example.split(", ")[0] ?? "";
}

function datalist(id: string, options: readonly Option[]): TemplateResult {
  return html`<datalist id="${id}-list">
    ${options.map((option) => html`<option value=${option.id}>${option.title}</option>`)}
  </datalist>`;
}

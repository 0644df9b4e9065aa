/** Importing an entry's file or a toolinfo record, pasted or opened. It is read here and sent nowhere. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportedEntry, ImportResult } from "../import-entry.ts";
import { textAt } from "../values.ts";
import type { SiteKey } from "../../words.ts";
import type { Store } from "./store.ts";

interface ImportState {
  refused?: string;
  choices?: readonly ImportedEntry[];
}

let box: ImportState = {};
const checker = () => import("./checker.ts");

/** The box, closed at first. */
export function importBox(store: Store): TemplateResult {
  const { t } = store;
  return html`<details class="import-box">
    <summary>${t("form-import")}</summary>
    <p class="help">${t("form-import-lead")}</p>
    <label class="name" for="import-file">${t("form-import-file")}</label>
    <input
      id="import-file"
      type="file"
      accept=".yaml,.yml,.json,application/json,text/yaml"
      aria-describedby=${box.refused === undefined ? nothing : "import-refused"}
      @change=${(event: Event) => void store.progress.until(open(event.target as HTMLInputElement, store))}
    />
    <label class="name" for="import-text">${t("form-import-text")}</label>
    <textarea
      id="import-text"
      rows="5"
      dir="ltr"
      spellcheck="false"
      aria-describedby=${box.refused === undefined ? nothing : "import-refused"}
    ></textarea>
    <p>
      <button class="button" type="button" @click=${() => void store.progress.until(paste(store))}>
        ${t("form-import-use")}
      </button>
    </p>
    <div role="alert">
      ${box.refused === undefined ? nothing : html`<p class="box bad" id="import-refused">${box.refused}</p>`}
    </div>
    ${box.choices === undefined ? nothing : choices(box.choices, store)}
  </details>`;
}

function choices(imported: readonly ImportedEntry[], store: Store): TemplateResult {
  return html`<fieldset class="field" id="import-choices" tabindex="-1">
    <legend class="name">${store.t("form-import-which", imported.length)}</legend>
    <ul class="chips plain">
      ${imported.map(
        (item) =>
          html`<li>
            <button
              class="button"
              type="button"
              dir="auto"
              @click=${() => applyImport(item, store)}
            >
              ${textAt(item.entry, ["title"]) || item.id || store.t("form-import-untitled")}
            </button>
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

async function open(input: HTMLInputElement, store: Store): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const { openFile } = await checker();
  // Not more than the limit is read.
  const slice = await file.slice(0, 2 ** 20 + 1).arrayBuffer();
  input.value = "";
  show(openFile(file.name, new Uint8Array(slice)), store);
}

async function paste(store: Store): Promise<void> {
  const { openText } = await checker();
  show(openText(document.querySelector<HTMLTextAreaElement>("#import-text")!.value), store);
}

function show(opened: ImportResult, store: Store): void {
  box = {};
  if ("refused" in opened) {
    const { t } = store;
    const line = "line" in opened ? opened.line : 0;
    const known = { "too-large": "form-import-too-large", nothing: "form-import-nothing" } as const;
    const words: string =
      opened.refused in known ? t(known[opened.refused as keyof typeof known]) : opened.refused;
    box = { refused: line > 0 ? t("form-import-line", line, words) : words };
  } else if (opened.imported.length > 1) {
    box = { choices: opened.imported };
    store.progress.whenDrawn(() => document.getElementById("import-choices")?.focus());
  } else {
    applyImport(opened.imported[0]!, store);
    return;
  }
  store.notify();
}

function applyImport(
  { entry, id, original, kept, dropped: left }: ImportedEntry,
  store: Store,
): void {
  box = {};
  const { tool } = store;
  const previous = { ...store.toDraft() };
  // A file that replaces the edited one keeps that one's name.
  const own = tool === undefined ? original : { ...(original ?? { text: "" }), file: store.file };
  const chosen = own?.text === "" ? store.original : own;
  store.load({
    entry,
    id: tool ?? id,
    touched: Object.keys(entry),
    ...(chosen && { original: chosen }),
  });
  document.querySelector<HTMLDetailsElement>("details.import-box")!.open = false;
  document.querySelector<HTMLTextAreaElement>("#import-text")!.value = "";
  const words = [
    store.t("form-imported"),
    ...fieldList("form-imported-kept", kept, store),
    ...fieldList("form-imported-left", left, store),
  ];
  store.showUndo(words.join(" "), previous);
  document.getElementById("form-message")?.focus();
}

function fieldList(words: SiteKey, fields: readonly string[], { t }: Store): string[] {
  return fields.length === 0 ? [] : [t(words, fields.join(", "))];
}

/** Autosave: saves the draft in this browser while it is written, restores it, and discards it on request. */
import type { Drafts } from "../drafts.ts";
import { formatLocalTime } from "../../../core/dates.ts";
import type { Store } from "./store.ts";

/** Debounce, in milliseconds. */
const PAUSE = 300;

export class Autosave {
  readonly #store: Store;
  readonly #drafts: Drafts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The state to compare with: an unchanged draft is not saved. */
  #baseline: string;

  constructor(store: Store, drafts: Drafts) {
    this.#store = store;
    this.#drafts = drafts;
    this.#baseline = this.#state();
    // Saves what was typed just before the page is closed.
    addEventListener("pagehide", () => this.#write());
  }

  /** Takes the form's current state as unchanged. */
  setBaseline(): void {
    this.#baseline = this.#state();
  }

  /** Restores a saved draft; false where there is none. */
  restore(): boolean {
    const store = this.#store;
    const draft = this.#drafts.read(store.tool);
    if (draft === undefined) return false;
    store.load(draft);
    store.saved = draft.saved;
    store.message = {
      words: store.t("form-draft-back", formatLocalTime(draft.saved, store.page.lang)),
      action: { words: store.t("form-draft-discard"), act: () => this.discard() },
    };
    return true;
  }

  schedule(): void {
    this.#store.progress.begin("autosave");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE);
  }

  /** Discards the draft; it can be undone while the page is open. */
  discard(): void {
    const store = this.#store;
    const before = store.toDraft();
    clearTimeout(this.#timer);
    this.#drafts.delete(store.tool);
    const first = JSON.parse(this.#baseline) as ReturnType<Store["toDraft"]>;
    store.load(first);
    store.saved = undefined;
    store.showsAll = false;
    store.showUndo(store.t("form-draft-discarded"), before);
    store.progress.whenDrawn(() => document.getElementById("form-message")?.focus());
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#save();
    this.#store.progress.end("autosave");
  }

  #save(): void {
    const store = this.#store;
    if (this.#state() === this.#baseline) return;
    const saved = new Date().toISOString();
    const before = store.saved;
    store.saved = this.#drafts.write(store.tool, { ...store.toDraft(), saved }) && saved;
    if (store.saved !== before) store.draw();
  }

  #state(): string {
    return JSON.stringify(this.#store.toDraft());
  }
}

/** The form's page: reads its data, draws the form at once, and loads the live check after it. */
import { render } from "lit/html.js";
import { Drafts } from "./drafts.ts";
import type { PageData } from "./page-data.ts";
import { type Actions, form } from "./view/form.ts";
import { redrawScheduler } from "./view/redraw.ts";
import { startEditing } from "./view/edit.ts";
import { LiveCheck } from "./view/live-check.ts";
import { Store } from "./view/store.ts";
import { Autosave } from "./view/autosave.ts";

const root = document.querySelector<HTMLElement>("#form");
const data = document.querySelector("#form-data")?.textContent;
if (root !== null && data) {
  const store = new Store(JSON.parse(data) as PageData);
  void store.progress.until(start(root, store));
}

async function start(place: HTMLElement, store: Store): Promise<void> {
  // Even accessing the storage may be forbidden.
  const drafts = new Drafts(() => localStorage, store.page.base);
  const liveCheck = new LiveCheck(store);
  const autosave = new Autosave(store, drafts);
  const actions: Actions = {
    discard: () => autosave.discard(),
    rename: (id) => liveCheck.rename(id),
    refusal: (id) => liveCheck.refusal(id),
  };
  const show = () => {
    place.replaceChildren();
    store.draw = redrawScheduler(() => render(form(store, actions), place), store.progress);
    store.draw();
  };
  document.documentElement.classList.add("has-form");
  place.hidden = false;
  const wanted = new URLSearchParams(location.search).get("tool")?.trim() ?? "";
  if (wanted === "") {
    startNew(store, autosave);
    show();
    await liveCheck.load();
  } else {
    // Drawn only then: input before that would be overwritten by the file.
    await liveCheck.load();
    if (!(await startEditing(wanted, store, autosave, liveCheck))) startNew(store, autosave);
    show();
  }
  store.subscribe(() => liveCheck.schedule());
  store.subscribe(() => autosave.schedule());
  liveCheck.schedule();
}

/** Starts with a saved draft, or an empty entry. */
function startNew(store: Store, autosave: Autosave): void {
  store.entry = { added: new Date().toISOString().slice(0, 10) };
  autosave.setBaseline();
  const { message } = store;
  autosave.restore();
  // An error about the requested entry takes precedence.
  store.message = message ?? store.message;
}

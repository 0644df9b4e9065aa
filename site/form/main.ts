/** The form's page: reads what the page holds, draws the form at once, and loads behind it what it checks with. */
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
  // Even to ask for the storage may be forbidden.
  const drafts = new Drafts(() => localStorage, store.page.base);
  const looker = new LiveCheck(store);
  const keeper = new Autosave(store, drafts);
  const actions: Actions = {
    discard: () => keeper.discard(),
    rename: (id) => looker.rename(id),
    refusal: (id) => looker.refusal(id),
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
    startNew(store, keeper);
    show();
    await looker.load();
  } else {
    // Nobody is to fill in what the entry's file would then write over.
    await looker.load();
    if (!(await startEditing(wanted, store, keeper, looker))) startNew(store, keeper);
    show();
  }
  store.listen(() => looker.schedule());
  store.listen(() => keeper.schedule());
  looker.schedule();
}

/** A draft that was kept, or an entry of today. */
function startNew(store: Store, keeper: Autosave): void {
  store.entry = { added: new Date().toISOString().slice(0, 10) };
  keeper.setBaseline();
  const { message } = store;
  keeper.restore();
  // What went wrong with the entry that was asked for is said first.
  store.message = message ?? store.message;
}

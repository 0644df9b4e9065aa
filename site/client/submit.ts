/** The form's page: reads what the page holds, draws the form at once, and loads behind it what it checks with. */
import { render } from "lit/html.js";
import { Drafts } from "../form/drafts.ts";
import type { PageData } from "../form/page-data.ts";
import { type Actions, form } from "./form/view.ts";
import { beginEdit } from "./form/edit.ts";
import { Looker } from "./form/looker.ts";
import { Store } from "./form/store.ts";
import { Keeper } from "./form/keeper.ts";

const root = document.querySelector<HTMLElement>("#form");
const data = document.querySelector("#form-data")?.textContent;
if (root !== null && data) void start(root, JSON.parse(data) as PageData);

async function start(place: HTMLElement, page: PageData): Promise<void> {
  const store = new Store(page);
  // Even to ask for the storage may be forbidden.
  const drafts = new Drafts(() => localStorage, page.base);
  const looker = new Looker(store);
  const keeper = new Keeper(store, drafts);
  const actions: Actions = {
    erase: () => keeper.erase(),
    rename: (id) => looker.rename(id),
    refusal: (id) => looker.refusal(id),
  };
  store.draw = once(() => render(form(store, actions), place));
  document.documentElement.classList.add("has-form");
  place.replaceChildren();
  place.hidden = false;
  const wanted = new URLSearchParams(location.search).get("tool")?.trim() ?? "";
  if (wanted === "") keeper.restore();
  store.draw();
  await looker.load();
  if (wanted !== "") await beginEdit(wanted, store, keeper, looker);
  store.listen(() => looker.look());
  store.listen(() => keeper.keep());
  looker.look();
}

/** However often it is asked within a frame, it is done once. */
function once(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      act();
    });
  };
}

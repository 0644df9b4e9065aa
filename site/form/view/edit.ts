/** Editing: loads the file of an entry into the form, or says why it cannot. */
import { ownValue } from "../../../core/own-value.ts";
import type { Autosave } from "./autosave.ts";
import { fetchFile } from "./fetch-file.ts";
import type { LiveCheck } from "./live-check.ts";
import type { Store } from "./store.ts";
import { isRecord } from "../../../core/api/json.ts";
import { textAt } from "../values.ts";

/** False where there is nothing to edit. `wanted` comes from the page's address and may be anything. */
export async function startEditing(
  wanted: string,
  store: Store,
  autosave: Autosave,
  liveCheck: LiveCheck,
): Promise<boolean> {
  const { t } = store;
  const { entries, redirects } = store.others;
  const id = ownValue(redirects, wanted) ?? wanted;
  const known = entries.find((entry) => entry.id === id);
  if (known === undefined) {
    store.showMessage({ words: unknown(wanted, store, liveCheck), isBad: true });
    return false;
  }
  const file = known.file ?? `${id}.yaml`;
  const text = await fetchFile(`${store.page.base}submit/tools/${file}`, (found) => found.text());
  const value = text === undefined ? undefined : liveCheck.checker.readDocument(file, text).value;
  if (text === undefined || !isRecord(value)) {
    store.showMessage({ words: t("form-edit-missing", known.title ?? id), isBad: true });
    return false;
  }
  const { $schema: _, ...entry } = value;
  store.tool = id;
  store.load({ entry, id, original: { text, file }, touched: [] });
  store.showsAll = true;
  autosave.setBaseline();
  const title = t("form-title-edit", textAt(store.entry, ["title"]) || id);
  document.title = document.title.replace(document.querySelector("h1")!.textContent.trim(), title);
  document.querySelector("h1")!.textContent = title;
  document.querySelector(".page-head .lead")!.textContent = t("form-lead-edit");
  if (!autosave.restore()) return true;
  // The file may have changed since the draft was begun.
  if (store.original?.text !== text)
    store.message = { ...store.message!, words: t("form-draft-older"), isBad: true };
  return true;
}

function unknown(wanted: string, { t, others }: Store, { checker }: LiveCheck): string {
  const shown = wanted.length > 80 ? `${wanted.slice(0, 80)}…` : wanted;
  const near = checker.isId(wanted)
    ? checker.nearest(
        wanted,
        others.entries.map(({ id }) => id),
      )
    : undefined;
  const words = t("form-edit-unknown", shown);
  return near === undefined ? words : `${words} ${t("form-edit-near", near)}`;
}

/** The entry point for the form: one card as the finder shows it, drawn from data that is on no server yet. */
import { adoptStyles, html, nothing, render } from "lit";
import en from "../core/i18n/ui/en.json" with { type: "json" };
import { purposesOf } from "../core/entry-view.ts";
import { createTranslator } from "../core/i18n.ts";
import { readSettings } from "./interface/attributes.ts";
import { namesOf } from "./words/names.ts";
import { isRecord } from "../core/api/json.ts";
import { readManifest } from "../core/api/manifest.ts";
import { entryStyles } from "./parts/entry.styles.ts";
import { resultStyles } from "./finder/results.styles.ts";
import { card } from "./finder/result-card.ts";
import { styles } from "./element/tool-ladder.styles.ts";
import { readTool } from "../core/api/tool.ts";

/** The two files of the API that a card comes from, as they would be. */
export interface CardData {
  manifest: unknown;
  record: unknown;
}

/** Draws the card into an element's shadow root. `address`: where catalog.json would be. What cannot be shown leaves it empty. */
export function drawCard(
  place: HTMLElement,
  { manifest: files, record }: CardData,
  address: URL,
): void {
  const manifest = readManifest(files);
  const tool = isRecord(record) && isRecord(record.tool) ? record.tool : {};
  const read = readTool(record, String(tool.id));
  if (manifest === undefined || read === undefined) {
    clear(place);
    return;
  }
  const catalog = { manifest, address };
  const names = namesOf(catalog);
  names.addCards([read.card]);
  const purpose = purposesOf(read.card, "use")[0]!;
  const settings = { ...readSettings({}), purpose };
  const lang = "en";
  const context = { t: createTranslator(en, lang), lang, settings, catalog, names };
  // The page's own colours follow its scheme.
  const template = html`<div class="root light" part="root" lang=${lang}>
    <ul class="list">
      ${card({ card: read.card }, {}, context)}
    </ul>
  </div>`;
  render(template, rootOf(place));
}

/** Takes the card away. */
export function clear(place: HTMLElement): void {
  if (place.shadowRoot) render(nothing, place.shadowRoot);
}

function rootOf(place: HTMLElement): ShadowRoot {
  if (place.shadowRoot) return place.shadowRoot;
  const root = place.attachShadow({ mode: "open" });
  adoptStyles(root, [...styles, entryStyles, resultStyles]);
  return root;
}

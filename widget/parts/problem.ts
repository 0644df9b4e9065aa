/** What stands in place of a view: that the catalog is on its way, or that it can't be had. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { StartKey } from "../words/start-words.ts";
import type { Translate as TranslateAll } from "../../core/i18n.ts";
import type { LoadProblem } from "../data/data.ts";

/** What is said here is said without a view. */
type Translate = TranslateAll<StartKey>;

/** One sentence, for widgets that have nothing else to show meanwhile. */
export function loading(t: Translate): TemplateResult {
  return html`<p class="state" part="loading">${t("loading")}</p>`;
}

/** Asking again gives the same again. */
const FINAL: readonly LoadProblem[] = ["address", "unnamed"];

/** One sentence, a button unless asking again can't help, and a link to the catalog's own pages where they are known. */
export function problem(
  reason: LoadProblem,
  retry: () => void,
  t: Translate,
  site?: string,
): TemplateResult {
  const link =
    site === undefined ? nothing : html`<a class="ask" href=${site}>${t("problem-catalog")}</a>`;
  return problemBox(t(`problem-${reason}`), FINAL.includes(reason) ? undefined : retry, t, link);
}

/** What went wrong, a button to try again where that can help, and what else may help. */
export function problemBox(
  text: string,
  retry: (() => void) | undefined,
  t: Translate,
  more: unknown = nothing,
): TemplateResult {
  return html`<div class="state problem" part="problem" role="alert">
    <p .textContent=${text}></p>
    ${retry ? html`<button type="button" class="button" @click=${retry}>${t("retry")}</button>` : nothing}
    ${more}
  </div>`;
}

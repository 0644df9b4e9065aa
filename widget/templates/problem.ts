/** What stands in place of a view: that the catalog is on its way, or that it can't be had. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Translate } from "../../core/i18n.ts";
import type { LoadProblem } from "../data.ts";

/** One sentence, for widgets that have nothing else to show meanwhile. */
export function loading(t: Translate): TemplateResult {
  return html`<p class="state" part="loading">${t("loading")}</p>`;
}

/** One sentence and a button, unless asking again can't help. */
export function problem(reason: LoadProblem, retry: () => void, t: Translate): TemplateResult {
  return html`<div class="state problem" part="problem" role="alert">
    <p>${t(`problem-${reason}`)}</p>
    ${
      reason === "address"
        ? nothing
        : html`<button type="button" class="button" @click=${retry}>${t("retry")}</button>`
    }
  </div>`;
}

/** Beside the form: the card as readers will see it, the result of the check, and the file. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Store } from "./store.ts";
import { verdict } from "./summary.ts";
import { copyButton } from "./submit-section.ts";

/** The element that the card is drawn in. */
export const PREVIEW = "preview";

/** What goes along with the form. It is busy until the form's progress says otherwise. */
export function aside(store: Store): TemplateResult {
  const { t, checked, file } = store;
  return html`<aside class="beside" aria-label=${t("form-beside")} aria-busy="true">
    <section>
      <h2>${t("form-preview")}</h2>
      <div id=${PREVIEW} class="preview"></div>
      ${
        store.entry["title"] === undefined
          ? html`<p class="remark">${t("form-preview-empty")}</p>`
          : nothing
      }
    </section>
    <p class="verdict">
      ${checked === undefined ? t("form-checking") : verdict(checked.problems, store)}
      ${
        (checked?.problems ?? []).length > 0
          ? html`<a href="#problems">${t("form-to-problems")}</a>`
          : nothing
      }
    </p>
    <section>
      <h2>${t("form-file")}</h2>
      <p class="file-name"><code>${file}</code></p>
      <pre
        class="yaml"
        tabindex="0"
        dir="ltr"
        aria-label=${t("form-file")}
      ><code>${checked?.text ?? ""}</code></pre>
      <p>${copyButton("form-copy-short", checked?.text ?? "", store)}</p>
    </section>
  </aside>`;
}

/** The submit routes: the forge's page, a file, the talk page. Nothing is sent from here. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { countOf } from "../form-problems.ts";
import { textAt } from "../values.ts";
import { submitRoutes } from "../submit-routes.ts";
import type { SiteKey } from "../../words.ts";
import type { Store } from "./store.ts";

/** The last section of the form. */
export function submitSection(store: Store): TemplateResult {
  const { t, checked } = store;
  const text = checked?.text ?? "";
  const { file } = store;
  const isEdit = store.original?.file !== undefined;
  const title = textAt(store.entry, ["title"]) || store.id;
  const { forge, talk } = submitRoutes(store.page.about, { file, text, title, isEdit });
  const errors = countOf(checked?.problems ?? [], "error");
  const { kind } = store.page.about.forge;
  return html`<section class="submit-routes" aria-labelledby="submit-title">
    <h2 id="submit-title">${t("form-submit")}</h2>
    <p>${t(isEdit ? "form-submit-lead-edit" : "form-submit-lead")}</p>
    ${
      errors > 0
        ? html`<p class="box">
            ${t("form-submit-errors", errors)}
            <a href="#problems">${t("form-submit-errors-link")}</a>
          </p>`
        : nothing
    }
    ${
      forge.isFilledIn
        ? html`<p>
              <a class="button primary" href=${forge.address} target="_blank" rel="noopener"
                >${t("form-open-filled", t(`form-forge-${kind}` as SiteKey))}</a
              >
            </p>
            <p class="help">${t("form-open-filled-how")}</p>`
        : html`<ol class="steps">
            <li>${copyButton("form-copy", text, store, true)}</li>
            <li>
              <a class="button" href=${forge.address} target="_blank" rel="noopener"
                >${t(isEdit ? "form-open-edit" : "form-open-new", t(`form-forge-${kind}` as SiteKey))}</a
              >
            </li>
            <li>${t(isEdit ? "form-paste-edit" : "form-paste-new", file)}</li>
          </ol>`
    }
    <p>
      ${forge.isFilledIn ? copyButton("form-copy", text, store) : nothing}
      <button class="button" type="button" @click=${() => download(file, text)}>
        ${t("form-download", file)}
      </button>
    </p>
    <h3>${t("form-no-account")}</h3>
    ${
      talk === undefined
        ? html`<p>${t("form-no-talk")}</p>`
        : html`<p>${t("form-talk-lead")}</p>
            <ol class="steps">
              <li>${copyButton("form-copy-talk", talk.text, store)}</li>
              <li>
                <a class="button" href=${talk.address} target="_blank" rel="noopener"
                  >${t("form-open-talk")}</a
                >
              </li>
              <li>${t("form-paste-talk")}</li>
            </ol>
            <details>
              <summary>${t("form-talk-text")}</summary>
              <pre tabindex="0" aria-label=${t("form-talk-text")}><code>${talk.text}</code></pre>
            </details>`
    }
  </section>`;
}

let copied: { words: SiteKey; text: string; worked: boolean } | undefined;

/** Copies a text, and says whether it could. */
export function copyButton(
  words: SiteKey,
  text: string,
  store: Store,
  primary = false,
): TemplateResult {
  const mine = copied?.words === words && copied.text === text ? copied : undefined;
  const copy = async () => {
    const worked = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    copied = { words, text, worked: worked ?? false };
    store.notify();
  };
  return html`<button
      class="button ${primary ? "primary" : ""}"
      type="button"
      @click=${() => void store.progress.until(copy())}
    >
      ${store.t(words)}
    </button>
    <span role="status" class="small">
      ${mine === undefined ? nothing : store.t(mine.worked ? "form-copied" : "form-not-copied")}
    </span>`;
}

function download(file: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: file });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

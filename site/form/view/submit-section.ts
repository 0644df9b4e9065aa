/** The submit routes: the forge's page, a file, the talk page. Nothing is sent from here. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { countOf } from "../form-problems.ts";
import { textAt } from "../values.ts";
import { type Route, submitRoutes, type SubmitRoutes } from "../submit-routes.ts";
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
    ${forgeRoute(forge, file, store)}
    <p>
      ${forge.paste === text ? nothing : copyButton("form-copy", text, store)}
      <button class="button" type="button" @click=${() => download(file, text)}>
        ${t("form-download", file)}
      </button>
    </p>
    <h3>${t("form-no-account")}</h3>
    ${
      talk === undefined
        ? html`<p>${t("form-no-talk")}</p>`
        : html`<p>${t("form-talk-lead")}</p>
            ${steps("form-copy-talk", talk, t("form-open-talk"), t("form-paste-talk"), store)}
            <p class="help">${t("form-talk-next", talk.host)}</p>
            <details>
              <summary>${t("form-talk-text")}</summary>
              <pre tabindex="0" aria-label=${t("form-talk-text")}><code>${talk.paste}</code></pre>
            </details>`
    }
  </section>`;
}

const PAGES = {
  new: { open: "form-open-new", paste: "form-paste-new" },
  edit: { open: "form-open-edit", paste: "form-paste-edit" },
  issue: { open: "form-open-issue", paste: "form-paste-issue" },
  project: { open: "form-open-project", paste: "form-paste-project" },
} as const;

function forgeRoute(route: SubmitRoutes["forge"], file: string, store: Store): TemplateResult {
  const { t } = store;
  const { page, address, paste } = route;
  const forge = t(`form-forge-${store.page.about.forge.kind}`);
  const isIssue = page === "issue";
  const { open, paste: how } = PAGES[page];
  return html`${
    paste === undefined
      ? html`<p>
            <a class="button primary" href=${address} target="_blank" rel="noopener"
              >${t(isIssue ? "form-open-issue-filled" : "form-open-filled", forge)}</a
            >
          </p>
          <p class="help">${t(isIssue ? "form-open-issue-how" : "form-open-filled-how")}</p>`
      : steps(
          isIssue ? "form-copy-issue" : "form-copy",
          { ...route, paste },
          t(open, forge),
          t(how, file),
          store,
        )
  }
  ${next(isIssue ? "form-issue-next" : "form-file-next", route, store)}`;
}

/** Copy, open, paste. */
function steps(
  words: SiteKey,
  { address, paste }: Route & { paste: string },
  open: string,
  how: string,
  store: Store,
): TemplateResult {
  return html`<ol class="steps">
    <li>${copyButton(words, paste, store, words !== "form-copy-talk")}</li>
    <li><a class="button" href=${address} target="_blank" rel="noopener">${open}</a></li>
    <li>${how}</li>
  </ol>`;
}

/** Which account it takes, what happens next, and who looks at it. */
function next(words: SiteKey, { host }: Route, { t }: Store): TemplateResult {
  return html`<p class="help">${t("form-account", host)} ${t(words)}</p>`;
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

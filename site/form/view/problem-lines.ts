/** Problems beside a field, in the checker's words, and a button where it knows what was meant. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FormProblem } from "../form-problems.ts";
import { valueAt } from "../values.ts";
import type { Store } from "./store.ts";

/** A list of them; nothing where there are none. */
export function problemLines(
  problems: readonly FormProblem[],
  id: string,
  store: Store,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" id=${id}>
    ${problems.map((problem) => html`<li class=${problem.severity}>${problemLine(problem, store)}</li>`)}
  </ul>`;
}

/** One of them. */
export function problemLine(problem: FormProblem, store: Store): TemplateResult {
  const { severity, message, advice } = problem;
  return html`<strong>${store.t(`form-severity-${severity}`)}</strong> ${message}
    <span class="advice">${advice}</span> ${meant(problem, store)}`;
}

/** Only a text can be put in place of what stands there. */
function meant(problem: FormProblem, store: Store): TemplateResult | typeof nothing {
  const { suggestion, path, isKey, elsewhere } = problem;
  if (suggestion === undefined || isKey || elsewhere !== undefined) return nothing;
  if (typeof valueAt(store.entry, path) !== "string") return nothing;
  return html`<button class="link" type="button" @click=${() => store.set(path, suggestion)}>
    ${store.t("form-take-suggestion", suggestion)}
  </button>`;
}

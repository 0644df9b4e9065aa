/** All problems of the draft, each with a link to its field. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Path } from "../../../schema/check/positions.ts";
import type { Severity } from "../../../schema/check/problems.ts";
import { fieldAt } from "../field.ts";
import { countOf, type FormProblem, SEVERITIES } from "../form-problems.ts";
import { fieldId } from "./field.ts";
import { problemLine } from "./problem-lines.ts";
import type { Store } from "./store.ts";

/** The summary. */
export function summary(store: Store): TemplateResult {
  const { t, checked } = store;
  return html`<section class="summary" id="problems" tabindex="-1" aria-labelledby="problems-title">
    <h2 id="problems-title">${t("form-problems")}</h2>
    <p role="status" class=${checked && countOf(checked.problems, "error") === 0 ? "good" : ""}>
      ${checked === undefined ? t("form-checking") : verdict(checked.problems, store)}
    </p>
    ${SEVERITIES.map((severity) => list(severity, checked?.problems ?? [], store))}
  </section>`;
}

/** The result of the check in one line. */
export function verdict(problems: readonly FormProblem[], { t }: Store): string {
  const errors = countOf(problems, "error");
  const warnings = countOf(problems, "warning");
  if (errors > 0) return t("form-verdict-errors", errors, warnings);
  return warnings > 0 ? t("form-verdict-warnings", warnings) : t("form-verdict-fine");
}

function list(
  severity: Severity,
  problems: readonly FormProblem[],
  store: Store,
): TemplateResult | typeof nothing {
  const own = problems.filter((problem) => problem.severity === severity);
  if (own.length === 0) return nothing;
  return html`<ul class="problems">
    ${own.map(
      (problem) =>
        html`<li class=${severity}>
          ${problem.elsewhere === undefined ? fieldLink(problem.path, store) : html`<code>${problem.elsewhere}</code>`}
          ${problemLine(problem, store)}
        </li>`,
    )}
  </ul>`;
}

function fieldLink(path: Path, store: Store): TemplateResult | typeof nothing {
  if (path.length === 0) return nothing;
  const [first] = path;
  // The id is the file's name, not a field of it.
  const title = first === "id" ? store.t("form-id") : fieldAt([first!]).title;
  const inner =
    path.length > 1 && typeof path[1] === "string" ? fieldAt(path.slice(0, 2)).title : "";
  const words = inner === "" || inner === path[1] ? title : `${title}: ${inner}`;
  return html`<a
    href="#${fieldId(path)}"
    @click=${(event: Event) => {
      event.preventDefault();
      store.showsAll = true;
      store.notify();
      goTo(path, store);
    }}
    >${words}</a
  >`;
}

/** Brings a field into view, opens what it lies in, and puts the focus into it. */
function goTo(path: Path, { progress }: Store): void {
  progress.whenDrawn(() => {
    const field = nearestField(path);
    if (field === null) return;
    for (
      let around = field.closest("details");
      around;
      around = around.parentElement?.closest("details") ?? null
    ) {
      around.open = true;
    }
    const control =
      field.querySelector<HTMLElement>("input:checked, input, textarea, select") ?? field;
    control.focus();
    field.scrollIntoView({ block: "center" });
  });
}

function nearestField(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(fieldId(path.slice(0, length)));
    if (field) return field;
  }
  return null;
}

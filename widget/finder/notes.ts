/** What was understood otherwise than it was written: another spelling, and filters that nothing has a value for. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FacetName } from "../../core/facets.ts";
import { quoted } from "../../core/search/query/quoted.ts";
import type { Changes } from "../interface/attributes.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Answer } from "./finder-question.ts";

/** The line, with a button for each spelling; nothing where all was taken as it is. */
export function notes(
  { corrected, ignored, question }: Answer,
  drop: (changes: Changes) => void,
  { t, names }: ViewContext,
): TemplateResult | typeof nothing {
  if (corrected === undefined && ignored.length === 0) return nothing;
  const called = ignored.map(({ facet, value }) => names.value(facet as FacetName, value));
  const values = [...new Set(called)].join(", ");
  return html`<p class="note" part="note">
    ${corrected === undefined ? nothing : spelling(corrected, question.settings.query, drop, t)}
    ${values === "" ? nothing : html`<span>${t("filters-ignored", values)}</span>`}
  </p>`;
}

/** Which spelling found the results, and the way back to the one that was typed. */
function spelling(
  corrected: string,
  typed: string,
  drop: (changes: Changes) => void,
  t: ViewContext["t"],
): TemplateResult {
  const search = (query: string) => () => drop({ query });
  return html`<span
      >${t("showing-results-for")}
      <button type="button" class="link" dir="auto" @click=${search(corrected)}>
        ${corrected}
      </button></span
    >
    <button type="button" class="link" dir="auto" @click=${search(quoted(typed))}>
      ${t("search-exactly", typed)}
    </button>`;
}

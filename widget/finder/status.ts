/** The line above the list: how many there are, how many are ready, or would be, and what one more skill would open. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { SearchAnswer } from "../../core/search/query/request.ts";
import type { ViewContext } from "../interface/view.ts";
import type { FinderActions } from "./finder-actions.ts";

/** No bundler writes what stands in a template in ASCII. */
const DOT = html`<span aria-hidden="true">${"·"}</span>`;

type Found = Pick<SearchAnswer, "total" | "ready" | "conditional" | "next">;

/** "14 tools", "9 you can use now": without the suggestion, for the ear too. */
export function statusTexts(found: Found, { t, settings }: ViewContext): string[] {
  const total = t("status-total", found.total);
  if (settings.knows === undefined) return [total];
  return [
    total,
    t(`status-ready-${settings.purpose}`, found.ready),
    ...(found.conditional > 0 ? [t("status-conditional", found.conditional)] : []),
  ];
}

/** The line; the skill in it is for the person to say that they know it too. */
export function statusLine(
  found: Found,
  drop: FinderActions["drop"],
  context: ViewContext,
): TemplateResult {
  const [total, ...rest] = statusTexts(found, context);
  const next = found.next[0];
  const addSkill = (skill: string) =>
    drop({ knows: new Set([...(context.settings.knows ?? []), skill]) });
  return html`<p class="status" part="status" tabindex="-1">
    <span><strong .textContent=${total}></strong></span>
    ${rest.map((text) => html` ${DOT}<span .textContent=${text}></span>`)}
    ${
      next === undefined
        ? nothing
        : html`${DOT}<button
              type="button"
              class="link"
              @click=${() => addSkill(next.skill)}
              .textContent=${context.t("status-next", context.names.term("skills", next.skill), next.opens)}
            ></button>`
    }
  </p>`;
}

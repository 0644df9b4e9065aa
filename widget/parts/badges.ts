/** Badges: only what is not normal. */
import { html, type TemplateResult } from "lit/html.js";
import { AVAILABLE } from "../../core/matching.ts";
import type { Card } from "../../core/api/card.ts";
import type { Words } from "../element/view.ts";

/** The badges of a card; none where all is well. */
export function badges(
  { lifecycle, helpWanted, maintainers }: Pick<Card, "lifecycle" | "helpWanted" | "maintainers">,
  { t, names }: Words,
): TemplateResult[] {
  const alone = maintainers.length === 0 || helpWanted.some((role) => names.keepers.has(role));
  const texts = [
    ...(lifecycle === "active" ? [] : [t(`lifecycle-${lifecycle}`)]),
    ...(alone && AVAILABLE.includes(lifecycle) ? [t("badge-needs-maintainers")] : []),
  ];
  return texts.map((text) => html`<span class="badge" part="badge">${text}</span>`);
}

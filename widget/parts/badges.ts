/** Badges: only what is not normal. */
import { html, type TemplateResult } from "lit/html.js";
import type { Card } from "../../core/api/card.ts";
import { badgesOf } from "../../core/entry-view.ts";
import type { Words } from "../words/words.ts";

/** The badges of a card; none where all is well. Notices stand in a place of their own. */
export function badges(
  card: Pick<Card, "lifecycle" | "helpWanted" | "maintainers">,
  { t, names }: Words,
): TemplateResult[] {
  return badgesOf(card, names.maintainerRoles).map(
    (words) => html`<span class="badge" part="badge">${t(words)}</span>`,
  );
}

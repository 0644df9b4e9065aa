/** What stands beside an entry's title: badges, and hurdles that are no skills. */
import { html, type TemplateResult } from "lit/html.js";
import type { Card } from "../../core/api/card.ts";
import { badgesOf } from "../../core/entry-view.ts";
import { HURDLE_WORDS, hurdlesOf, isAccountNeeded } from "../../core/hurdles.ts";
import type { Match } from "../../core/matching.ts";
import type { Purpose } from "../../core/needs.ts";
import type { Words } from "../words/names.ts";

/** Only what is not normal; none where all is well. Notices stand in a place of their own. */
export function badges(
  card: Pick<Card, "lifecycle" | "helpWanted" | "maintainers">,
  { t, names }: Words,
): TemplateResult[] {
  return badgesOf(card, names.maintainerRoles).map(
    (words) => html`<span class="badge" part="badge">${t(words)}</span>`,
  );
}

/** Hurdles, unless the match names them, and what only parts of it ask for. */
export function asks(
  { asks: asked = {} }: Pick<Card, "asks">,
  purpose: Purpose,
  { t, names }: Words,
  match?: Match,
): TemplateResult[] {
  if (purpose === "maintain") return [];
  const { account, forParts } = asked;
  const hurdles = match?.state === "conditional" ? [] : hurdlesOf(asked, purpose);
  const texts = [
    ...(account && !isAccountNeeded(account) ? [names.term("accounts", account)] : []),
    ...hurdles.map(({ kind, value }) =>
      t(HURDLE_WORDS[kind], kind === "account" ? names.term("accounts", value) : value),
    ),
    ...(forParts ? [t("asks-for-parts", forParts)] : []),
  ];
  return texts.map((each) => html`<span>${each}</span>`);
}

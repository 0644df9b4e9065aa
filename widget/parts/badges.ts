/** What stands beside an entry's title: badges, and hurdles that are no skills. */
import { html, type TemplateResult } from "lit/html.js";
import type { Card } from "../../core/api/card.ts";
import { badgesOf, isAccountNeeded } from "../../core/entry-view.ts";
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

/** An account, rights, what must be installed first. What is asked of those who use it says nothing about those who maintain it. */
export function asks(
  { asks: hurdles = {} }: Pick<Card, "asks">,
  purpose: Purpose,
  { t, names }: Words,
): TemplateResult[] {
  if (purpose === "maintain") return [];
  const { account, rights, installs } = hurdles;
  const name = account === undefined ? undefined : names.term("accounts", account);
  const texts = [
    name && (isAccountNeeded(account!) ? t("asks-account", name) : name),
    rights && t("asks-rights", rights),
    installs && t("asks-installs", installs),
  ];
  return texts.flatMap((each) => (each ? [html`<span>${each}</span>`] : []));
}

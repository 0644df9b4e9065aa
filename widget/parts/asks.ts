/** Hurdles that are no skills: an account, rights, what must be installed first. */
import { html, type TemplateResult } from "lit/html.js";
import type { Purpose } from "../../core/needs.ts";
import type { Card } from "../../core/api/card.ts";
import type { Words } from "../words/words.ts";

/** The hurdles. What is asked of those who use it says nothing about those who maintain it. */
export function asks(
  { asks: hurdles = {} }: Pick<Card, "asks">,
  purpose: Purpose,
  { t, names }: Words,
): TemplateResult[] {
  if (purpose === "maintain") return [];
  const { account, rights, installs } = hurdles;
  const name = account === undefined ? undefined : names.term("accounts", account);
  const texts = [
    name && (account === "none" ? name : t("asks-account", name)),
    rights && t("asks-rights", rights),
    installs && t("asks-installs", installs),
  ];
  return texts.flatMap((each) => (each ? [html`<span>${each}</span>`] : []));
}

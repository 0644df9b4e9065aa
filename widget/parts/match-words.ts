/** What a tool means to the person, in words. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Card } from "../../core/api/card.ts";
import { hurdlesOf } from "../../core/hurdles.ts";
import type { Match } from "../../core/matching.ts";
import type { Purpose } from "../../core/needs.ts";
import type { Words } from "../words/names.ts";
import { nameList, skillName } from "./name-list.ts";

const SIGNS: Partial<Record<Match["state"], string>> = { ready: "✓", away: "+" };

/** "You can use this now", "1 skill away: Coding" and so on. */
function matchWords(
  match: Match,
  { asks }: Pick<Card, "asks">,
  purpose: Purpose,
  { t, lang, names }: Words,
): string {
  switch (match.state) {
    case "ready":
      return t(`match-ready-${purpose}`);
    case "conditional": {
      const hurdles = hurdlesOf(asks, purpose).map(({ kind, value }) =>
        kind === "account" ? names.term("accounts", value) : value,
      );
      return t("match-conditional", hurdles.join("; "));
    }
    case "away": {
      const titles = match.missing.map((need) => skillName(need, { lang, names }));
      return t("match-away", titles.length, nameList(titles, { t, lang }));
    }
    case "unstated":
    case "not-available":
      return t(`match-${match.state}`);
  }
}

/** The same with its sign. */
export function matchLine(
  match: Match,
  card: Pick<Card, "asks">,
  purpose: Purpose,
  words: Words,
): TemplateResult {
  const sign = SIGNS[match.state];
  return html`<span class="match ${match.state}" part="match"
    >${sign ? html`<span aria-hidden="true">${sign} </span>` : nothing}${matchWords(
      match,
      card,
      purpose,
      words,
    )}</span
  >`;
}

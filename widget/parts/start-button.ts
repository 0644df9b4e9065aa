/** The one right button: where one begins with a tool, or with helping it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { AVAILABLE } from "../../core/matching.ts";
import type { Purpose } from "../../core/needs.ts";
import type { Card } from "../../core/api/card.ts";
import { follow, pageLink, startLink } from "./links.ts";
import type { ViewContext } from "../element/view.ts";

const WAYS = ["open", "enable-in-preferences", "install-script", "download", "ask"] as const;

/** The button; nothing where there is nothing to begin with. The best ones stand out. */
export function startButton(
  card: Card,
  best: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { catalog, settings } = context;
  const helps = settings.purpose === "maintain";
  const url = helps ? pageLink(card.id, catalog) : startLink(card, catalog);
  if (url === undefined || !AVAILABLE.includes(card.lifecycle)) return nothing;
  const target = helps ? "page" : "start";
  return html`<a
    class="button go ${best ? "primary" : ""}"
    part="start"
    href=${url}
    @click=${(event: MouseEvent) => follow(event, { id: card.id, url, target })}
    >${labelFor(card, settings.purpose, context)}<span class="unseen">: ${card.title}</span></a
  >`;
}

function labelFor({ start }: Card, purpose: Purpose, { t }: ViewContext): string {
  if (purpose === "maintain") return t("begin-help");
  const way = WAYS.find((each) => each === start?.how) ?? "open";
  return start?.label ?? t(`begin-${way}`);
}

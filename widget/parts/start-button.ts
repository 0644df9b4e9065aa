/** The one right button: where one begins with a tool, or with helping it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Card } from "../../core/api/card.ts";
import { isAvailable, startOf } from "../../core/entry-view.ts";
import { safeLink } from "../data/address.ts";
import { follow, pageLink } from "./links.ts";
import type { ViewContext } from "../interface/view.ts";

/** The button; nothing where there is nothing to begin with. The best ones stand out. */
export function startButton(
  card: Card,
  best: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { catalog, settings, t } = context;
  const helps = settings.purpose === "maintain";
  const start = startOf(card);
  const url = helps ? pageLink(card.id, catalog) : safeLink(start?.url, catalog.address);
  if (url === undefined || !isAvailable(card)) return nothing;
  const target = helps ? "page" : "start";
  const label = helps ? t("begin-help") : (start?.label ?? t(start!.words));
  return html`<a
    class="button go ${best ? "primary" : ""}"
    part="start"
    href=${url}
    @click=${(event: MouseEvent) => follow(event, { id: card.id, url, target })}
    >${label}<span class="unseen">: ${card.title}</span></a
  >`;
}

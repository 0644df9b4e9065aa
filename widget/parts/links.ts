/** Links: where a card leads, and the event that comes before one is followed. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ListedCard } from "../../core/api/card.ts";
import { isAvailable, startOf } from "../../core/entry-view.ts";
import { textDirection } from "../../core/i18n/direction.ts";
import { safeLink } from "../data/address.ts";
import type { CatalogData } from "../data/data.ts";
import { type OpenDetail, ToolLadderOpenEvent } from "../interface/events.ts";
import type { ViewContext } from "../interface/view.ts";

/** The address of an entry's page in the catalog; undefined where the catalog has no pages. */
export function pageLink(id: string, { manifest, address }: CatalogData): string | undefined {
  if (manifest.page === "") return undefined;
  return safeLink(manifest.page.replace("{id}", encodeURIComponent(id)), address);
}

/** Tells the page that a link is about to be followed, and stays where the page takes over. */
export function follow(event: MouseEvent, detail: OpenDetail): void {
  // With these keys the browser opens something beside this page, which is not to be taken over.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const goesOn = event.currentTarget?.dispatchEvent(new ToolLadderOpenEvent(detail));
  if (goesOn === false) event.preventDefault();
}

/** The title of an entry, drawn as `content`; plain text where the catalog has no pages. */
export function title(
  { id, language }: Pick<ListedCard, "id" | "language">,
  content: unknown,
  { catalog }: ViewContext,
): TemplateResult {
  const url = pageLink(id, catalog);
  const lang = language || nothing;
  const dir = textDirection(language);
  if (url === undefined) return html`<span lang=${lang} dir=${dir}>${content}</span>`;
  const click = (event: MouseEvent) => follow(event, { id, url, target: "page" });
  return html`<a href=${url} lang=${lang} dir=${dir} @click=${click}>${content}</a>`;
}

/** Where one begins with a tool, or with helping it; nothing where there is nothing to begin with. The best stand out. */
export function startButton(
  card: ListedCard,
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

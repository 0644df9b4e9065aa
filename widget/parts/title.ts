/** The title of an entry: a link to its page in the catalog. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { textDirection } from "../../core/i18n/direction.ts";
import type { Card } from "../../core/api/card.ts";
import { follow, pageLink } from "./links.ts";
import type { ViewContext } from "../interface/view.ts";

/** The title, drawn as `content`; plain text where the catalog has no pages. */
export function title(
  { id, language }: Pick<Card, "id" | "language">,
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

/** The facts about an entry, as a table: what it asks for, where it runs, who is behind it, where to write to them. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { textDirection } from "../../core/i18n/direction.ts";
import { contactsOf, type FurtherLink, linksOf } from "../../core/entry-view.ts";
import type { Purpose } from "../../core/needs.ts";
import { safeLink } from "../data/address.ts";
import { pageLink } from "../parts/links.ts";
import type { ViewContext } from "../interface/view.ts";
import type { ToolView } from "../../core/api/tool.ts";
import { skillLegend, skillMarks } from "../parts/skill-marks.ts";

/** Further addresses that are shown. */
const LINKS = ["docs", "source"] as const;

/** A row for everything that is stated. */
export function entryFacts(
  { card, details }: ToolView,
  purposes: readonly Purpose[],
  context: ViewContext,
): TemplateResult {
  const { t, catalog, names } = context;
  const { contact, links, helpWanted = [] } = details;
  const contacts = contactsOf(contact).flatMap(({ kind, words, url }) => {
    const address = kind === "email" ? url : safeLink(url, catalog.address);
    return address === undefined ? [] : [link(address, t(words))];
  });
  const further = LINKS.flatMap((kind) => {
    const found = nearest(linksOf(links, [kind]), context.lang);
    const url = safeLink(found?.url, catalog.address);
    return url === undefined ? [] : [link(url, t(`link-${kind}`), found?.language)];
  });
  const roles = helpWanted.map(({ role, note, url }) => {
    const about =
      note &&
      html`:
        <span lang=${card.language || nothing} dir=${textDirection(card.language)}>${note}</span>`;
    const name = names.term("help-roles", role);
    return html`${link(safeLink(url, catalog.address), name)}${about ?? nothing}`;
  });
  const people = card.maintainers.map(({ name, url }) =>
    link(safeLink(url, catalog.address), name),
  );
  const platforms = card.hostedOn.map((id) => link(pageLink(id, catalog), names.tool(id)));
  const needs = purposes.map((each) => card.needs[each]);
  return html`${skillLegend(needs, context.settings.knows !== undefined, context)}
    <dl>
      ${purposes.map((purpose) => row(t(`purpose-${purpose}`), demand(card, purpose, context)))}
      ${row(t("facet-platform"), platforms)} ${row(t("fact-maintainers"), people)}
      ${row(t("entry-contact"), contacts.length > 0 ? contacts : [t("contact-none")])}
      ${row(t("facet-help-wanted"), roles)} ${row(t("fact-links"), further)}
    </dl>`;
}

/** A row; nothing where there is nothing to say. */
function row(term: string, items: readonly unknown[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>
      <ul role="list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </dd>
  </div>`;
}

/** The level and the skills for a purpose. */
function demand({ needs, levels }: ToolView["card"], purpose: Purpose, context: ViewContext) {
  const { t, catalog, settings } = context;
  const all = catalog.manifest.vocabularies.levels;
  const rung = levels[purpose];
  const term = rung === undefined ? undefined : all[rung - 1];
  const level =
    rung === undefined || term === undefined
      ? t("level-unstated")
      : t("level-of", term.title, rung, all.length);
  return [level, ...skillMarks(needs[purpose] ?? {}, settings.knows, context)];
}

function link(url: string | undefined, words: string, language?: string): TemplateResult {
  if (url === undefined) return html`<bdi>${words}</bdi>`;
  return html`<a href=${url} hreflang=${language ?? nothing}><bdi>${words}</bdi></a>`;
}

/** Of pages in several languages the reader's own, else the first. */
function nearest(links: readonly FurtherLink[], lang: string): FurtherLink | undefined {
  return links.find(({ language }) => language?.split("-")[0] === lang.split("-")[0]) ?? links[0];
}

/** Found in: where a result holds words that its card does not show, with those words marked. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { shortList } from "../../core/lists.ts";
import { textDirection } from "../../core/i18n/direction.ts";
import type { ListedCard } from "../../core/api/card.ts";
import type { HiddenText } from "../../core/search/codec/files.ts";
import type { SearchEngine } from "../../core/search/query/engine.ts";
import { matchRanges } from "../../core/search/query/highlight.ts";
import type { WordTerms } from "../../core/search/query/marked-terms.ts";
import { passageIn, wordsBeyond } from "../../core/search/query/passages.ts";
import type { SearchResult } from "../../core/search/query/request.ts";
import type { ViewContext } from "../interface/view.ts";
import { marked } from "./marked.ts";
import { savesData } from "./saves-data.ts";

/** Gives the hidden text of a card where it is there; else undefined, and it calls back when it has come. */
export type HiddenTexts = (card: ListedCard) => HiddenText | undefined;

/** The hidden texts of an engine. They are not read where people save data. */
export function hiddenTextsOf(engine: SearchEngine, come: () => void): HiddenTexts {
  const texts = new Map<ListedCard, HiddenText | undefined>();
  return (card) => {
    if (!texts.has(card) && !savesData()) {
      texts.set(card, undefined);
      void engine.hiddenText(card).then((text) => {
        texts.set(card, text);
        if (text) come();
      });
    }
    return texts.get(card);
  };
}

/** A line for the first place that holds what the card does not show; nothing where it shows all. */
export function foundIn(
  { card, terms = [] }: SearchResult,
  hidden: HiddenTexts,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const beyond = wordsBeyond(terms, shownTexts(card, context));
  if (beyond.length === 0) return nothing;
  const { t, names } = context;
  const tasks = card.tasks.map((id) => names.term("tasks", id));
  const maintainers = card.maintainers.map(({ name }) => name);
  const given =
    namesIn(t("found-in-keywords"), card.keywords, beyond) ??
    namesIn(t("found-in-tasks"), tasks, beyond) ??
    namesIn(`${t("fact-maintainers")}:`, maintainers, beyond);
  if (given) return line(given, beyond);
  const { description = "", technologies = [] } = hidden(card) ?? {};
  const passage = passageIn(description, beyond);
  const place: Place | undefined =
    passage === undefined
      ? namesIn(t("found-in-technologies"), technologies, beyond)
      : { label: t("found-in-description"), text: passage, language: card.language };
  return place ? line(place, beyond) : nothing;
}

/** What a card shows of an entry, as far as entries are found by it. */
function shownTexts(card: ListedCard, { names, settings }: ViewContext): string[] {
  return [
    card.title,
    card.summary,
    ...shortList(card.maintainers.map(({ name }) => name)).names,
    ...card.hostedOn.map((id) => names.tool(id)),
    ...Object.keys(card.needs[settings.purpose] ?? {}).map((id) => names.term("skills", id)),
  ];
}

/** A text that holds the words, and what it is called. */
interface Place {
  label: string;
  text: string;
  /** BCP 47; empty where it is not known. */
  language?: string;
}

/** Those of the names that hold the words. */
function namesIn(
  label: string,
  names: readonly string[],
  words: readonly WordTerms[],
): Place | undefined {
  const holding = names.filter((name) => wordsBeyond(words, [name]).length < words.length);
  return holding.length > 0 ? { label, text: holding.join(" · ") } : undefined;
}

function line({ label, text, language }: Place, words: readonly WordTerms[]): TemplateResult {
  const piece = marked(text, matchRanges(text, words.flat()));
  const direction = language ? textDirection(language) : "auto";
  return html`<p class="found-in" part="found-in">
    ${label} <span lang=${orNothing(language)} dir=${direction}>${piece}</span>
  </p>`;
}

function orNothing(language = ""): string | typeof nothing {
  return language === "" ? nothing : language;
}

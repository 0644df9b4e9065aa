/** Text search over cards: several words in any order, small typos allowed. The one file that knows fuse.js. */
import Fuse, { type FuseResult, type IFuseOptions } from "fuse.js";
import type { Term } from "./catalog.ts";
import type { Card } from "./wire.ts";

/** A query → the cards that hold all its words, best first; none for a query without words. */
export type Search = (query: string) => Card[];

/** The words that readers see for the ids on cards. */
export interface SearchTerms {
  skills: readonly Pick<Term, "id" | "title">[];
  tasks: readonly Pick<Term, "id" | "title">[];
}

const NO_TERMS: SearchTerms = { skills: [], tasks: [] };

/** What is longer is no question; matching it would cost seconds. In UTF-16 code units. */
const LONGEST_QUERY = 200;

/** The share of a word's letters that may be wrong: one in a word of three to five, two in one of six. */
const TYPOS = 0.35;

/** Makes the search over cards; with terms, tasks and skills are found by their titles too. */
export function createSearch(cards: readonly Card[], terms: SearchTerms = NO_TERMS): Search {
  const options = { ...OPTIONS, keys: keysFor(terms) };
  const exact = new Fuse(cards, { ...options, threshold: 0 });
  let lenient: Fuse<Card> | undefined;

  return (text) => {
    const query = text.slice(0, LONGEST_QUERY);
    const asked = words(query);
    if (asked.length === 0) return [];
    const asWritten = exact.search(query);
    if (asWritten.length > 0) return titlesFirst(asWritten, asked);
    // What almost matches would only stand in the way of what does.
    lenient ??= new Fuse(cards, { ...options, threshold: TYPOS }, exact.getIndex());
    return titlesFirst(lenient.search(query), asked);
  };
}

const OPTIONS: IFuseOptions<Card> = {
  useTokenSearch: true,
  tokenMatch: "all",
  ignoreDiacritics: true,
};

function keysFor({ skills, tasks }: SearchTerms): IFuseOptions<Card>["keys"] & object {
  const titles = new Map([...skills, ...tasks].map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => `${id} ${titles.get(id) ?? ""}`);
  return [
    { name: "title", weight: 8, getFn: ({ title }) => title },
    { name: "keywords", weight: 4, getFn: ({ keywords }) => keywords },
    { name: "summary", weight: 2, getFn: ({ summary }) => summary },
    { name: "tasks", weight: 1, getFn: (card) => named(card.tasks) },
    { name: "skills", weight: 1, getFn: ({ needs }) => named(Object.keys(needs.use ?? {})) },
    { name: "maintainers", weight: 1, getFn: (card) => card.maintainers.map(({ name }) => name) },
  ];
}

function titlesFirst(hits: readonly FuseResult<Card>[], asked: readonly string[]): Card[] {
  return hits
    .map(({ item }) => ({ item, fit: titleFit(asked, words(item.title)) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item);
}

/** Fuse finds letters anywhere in a text; readers mean words, and titles first: whole ones, then beginnings. */
function titleFit(asked: readonly string[], title: readonly string[]): number {
  const whole = asked.filter((word) => title.includes(word)).length;
  const begun = asked.filter((word) => title.some((each) => each.startsWith(word))).length;
  return begun === 0 ? 0 : whole + begun - title.length / 1000;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

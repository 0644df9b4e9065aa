/** The finder: what was asked for → the tools in their order, how many are ready, and what to learn next. */
import {
  type Counts,
  countValues,
  type FacetContext,
  type FacetName,
  failedFacets,
  type Filters,
} from "./facets.ts";
import { collator } from "./format.ts";
import {
  AVAILABLE,
  compareMatches,
  type Match,
  match,
  type NextSkill,
  nextSkills,
  type SkillRungs,
} from "./matching.ts";
import type { Purpose } from "./needs.ts";
import type { Search } from "./search.ts";
import type { Card } from "./wire.ts";

/** What the person asks for. */
export interface FinderState {
  query: string;
  purpose: Purpose;
  /** Skill ids; empty: said to know none; absent: not asked yet. */
  knows?: ReadonlySet<string>;
  filters: Filters;
  /** Keeps only results in these states; without effect where empty, or while `knows` is absent. */
  match?: readonly Match["state"][];
}

/** What the answer is found with. */
export interface FinderContext {
  /** The levels vocabulary. */
  levels: FacetContext["levels"];
  /** BCP 47: the language to sort titles in. */
  language: string;
  rungs: SkillRungs;
  /** Absent while the search is not loaded: then the query changes nothing. */
  search?: Search;
}

/** A card, and what it means to the person where they have said what they know. */
export interface Result {
  card: Card;
  match?: Match;
}

/** The answer. */
export interface Found {
  results: readonly Result[];
  total: number;
  /** How many are ready, before `match` narrows the list. */
  ready: number;
  next: readonly NextSkill[];
  /** Per facet and value: how many results there would be if that facet were narrowed to this value alone. */
  counts: Counts;
}

/**
 * Finds the cards that hold the query's words and pass the filters.
 * They stand in the order of what they mean to the person; among equals, or where the person has not said what they
 * know, by relevance, and without a query by title.
 */
export function find(cards: readonly Card[], state: FinderState, context: FinderContext): Found {
  const found = findWith(withDefaults(state), cards, state, context);
  // Whoever asks for a planned or retired tool by its own words gets it, where nothing else holds them.
  const isLast = found.total === 0 && context.search && state.query.trim() !== "";
  return isLast ? findWith(state.filters, cards, state, context) : found;
}

function findWith(
  filters: Filters,
  cards: readonly Card[],
  state: FinderState,
  { levels, language, rungs, search }: FinderContext,
): Found {
  const { purpose, knows } = state;
  const among = new Set(cards);
  const hits =
    search && state.query.trim() !== ""
      ? search(state.query).filter((card) => among.has(card))
      : byTitle(cards, language);
  const judged = hits.map((card) => ({
    card,
    match: knows && match({ uses: card.needs[purpose], lifecycle: card.lifecycle }, knows, rungs),
    failed: failedFacets(card, filters, { purpose, levels }),
  }));
  const passed = judged.filter(({ failed }) => failed.length === 0);
  const matches = passed.flatMap((each) => each.match ?? []);
  const isWanted = (each: Judged) =>
    !each.match || !state.match?.length || state.match.includes(each.match.state);
  const results = passed.filter(isWanted).sort(byMatch(rungs));
  return {
    results: results.map(({ card, match }) => ({ card, ...(match && { match }) })),
    total: results.length,
    ready: matches.filter((each) => each.state === "ready").length,
    next: knows ? nextSkills(matches, knows, rungs) : [],
    counts: countValues(judged.filter(isWanted), { purpose, levels }),
  };
}

interface Judged {
  card: Card;
  match: Match | undefined;
  failed: readonly FacetName[];
}

/** Planned and retired tools are shown to those who ask for them, in one of three ways. */
function withDefaults({ filters, match = [] }: FinderState): Filters {
  const asked = [...(filters.lifecycle ?? []), ...(filters.tools ?? [])].length > 0;
  return asked || match.includes("not-available") ? filters : { ...filters, lifecycle: AVAILABLE };
}

function byTitle(cards: readonly Card[], language: string): Card[] {
  const { compare } = collator(language);
  return [...cards].sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** Sorting is stable, so equals keep the order in which they were found. */
function byMatch(rungs: SkillRungs) {
  return (a: Judged, b: Judged) =>
    a.match && b.match ? compareMatches(a.match, b.match, rungs) : 0;
}

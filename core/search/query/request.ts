/** What the engine is asked, and what it answers. */
import type { Filters } from "../../facets.ts";
import type { Match, NextSkill } from "../../matching.ts";
import type { Purpose } from "../../needs.ts";
import type { ListedCard } from "../../api/card.ts";
import type { IgnoredFilter } from "./filters.ts";
import type { WordTerms } from "./marked-terms.ts";
import type { SearchProblem } from "./store.ts";

/** Where the person is: tools that belong there come first. */
export interface Here {
  /** The wiki's host. */
  wiki: string;
  /** BCP 47: the language that the person reads. */
  language: string;
}

/** What is asked for. */
export interface SearchRequest {
  query: string;
  purpose: Purpose;
  /** Skill ids; empty: said to know none; absent: not asked yet. */
  knows?: ReadonlySet<string>;
  filters: Filters;
  here?: Here;
  /** Keeps only results in these states; without effect while `knows` is absent. */
  match?: readonly Match["state"][];
  /** Results before the first one wanted (0). */
  offset?: number;
  /** Results wanted at most (10). There may be fewer: a page takes a bounded number of files. */
  limit?: number;
}

/** A card, and what it means to the person where they have said what they know. */
export interface SearchResult {
  card: ListedCard;
  match?: Match;
  /** For each word of the query that it holds, what to mark in its texts; stop words left out. */
  terms?: readonly WordTerms[];
}

/** The answer to a request. */
export interface SearchAnswer {
  /** The wanted page of results, best first; those whose cards could not be read are left out. */
  results: readonly SearchResult[];
  /** Where the page ends in the list: the offset of the next one. */
  reach: number;
  total: number;
  /** How many are ready, before `match` narrows the list. */
  ready: number;
  /** How many lack no skill, but have hurdles; the same before. */
  conditional: number;
  next: readonly NextSkill[];
  /** Planned and retired entries that the query finds too, outside the list. */
  unavailable: number;
  /** The words in another spelling, where the best result was found only so. */
  corrected?: string;
  /** Titles that the query may have been meant for, the nearest first, where it finds nothing. */
  nearest?: readonly string[];
  /** Filters that no entry has a value for. */
  ignored: readonly IgnoredFilter[];
  /** Files that could not be used: the answer lacks what they hold. */
  problems: readonly SearchProblem[];
}

/** A value of a facet, and how many results there would be with it alone in that facet. */
export interface CountedValue {
  value: string;
  label?: string;
  count: number;
}

/** The values of a facet that have results, in the order of the index. */
export interface CountedValues {
  values: readonly CountedValue[];
  problems: readonly SearchProblem[];
}

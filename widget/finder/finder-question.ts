/** What the finder is asked, and what it answers: the words between its parts. */
import type { Term } from "../../core/catalog.ts";
import type { SearchIndex } from "../../core/search/query/open-index.ts";
import type { Stretch } from "../../core/search/query/highlight.ts";
import type {
  CountedValue,
  SearchAnswer,
  SearchRequest,
  SearchResult,
} from "../../core/search/query/request.ts";
import type { Changes, Settings } from "../interface/attributes.ts";
import type { ViewContext } from "../interface/view.ts";
import type { RelaxedFilter } from "./relaxed-filters.ts";
import { wikiHost } from "../data/wiki.ts";

/** What an answer is found in: the index of a catalog, and the levels of its skills. */
export interface SearchContext {
  index: SearchIndex;
  /** Skill → rung, from 1. */
  rungs: ReadonlyMap<string, number>;
  /** The tasks vocabulary. */
  tasks: readonly Term[];
  /** Another index where that one has been replaced on its server. */
  after?: (replaced: SearchIndex) => Promise<SearchIndex | undefined>;
}

/** What is asked: the same key, the same answer. */
export interface Question {
  key: string;
  settings: Settings;
  request: SearchRequest;
}

/** Places in the list: the first one wanted, and the first one no more wanted. */
export interface Page {
  from: number;
  to: number;
}

/** What shows why results were found; loaded with the engine. */
export interface Explanations {
  /** Which stretches of a text of a result to mark. */
  mark: (text: string, result: SearchResult) => readonly Stretch[];
  /** Where a result holds words that its card does not show. */
  foundIn: (result: SearchResult, context: ViewContext) => unknown;
  /** What was understood otherwise than it was written; `drop` takes it back. */
  notes: (answer: Answer, drop: (changes: Changes) => void, context: ViewContext) => unknown;
}

/** An answer; its results grow when more are asked for. */
export interface Answer extends SearchAnswer {
  question: Question;
  /** How far down the list it goes; there are fewer results where cards could not be read. */
  reach: number;
  /** Where nothing fits: what to take back for results. */
  relaxedFilters: readonly RelaxedFilter[];
  /** Where nothing fits: tasks that resemble the words, and how many tools there are for each without them. */
  nearestTasks?: readonly CountedValue[];
  /** Says how results come from what was asked; absent where nothing in particular was. */
  explain?: Explanations;
}

/** Settings → the question; `language` is what the person reads. */
export function questionOf(settings: Settings, language: string): Question {
  const { query, purpose, knows, filters, match, here, limit } = settings;
  const request: SearchRequest = {
    query,
    purpose,
    filters,
    match,
    limit,
    ...(knows && { knows }),
    ...(here && { here: { wiki: wikiHost(), language } }),
  };
  return { key: JSON.stringify({ ...request, knows: knows && [...knows] }), settings, request };
}

/** Whether it is what every catalog has an answer ready for: nothing in particular. */
export function isPlain({ query, purpose, knows, filters, here }: SearchRequest): boolean {
  const asked = Object.values(filters).some((values) => values.length > 0);
  return query.trim() === "" && purpose !== "host" && !knows && !here && !asked;
}

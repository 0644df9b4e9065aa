/** What the finder loads when something in particular is asked: the engine, and what comes with its answers. */
import { createEngine, type SearchEngine } from "../../core/search/query/engine.ts";
import { matchRanges } from "../../core/search/query/highlight.ts";
import type { SearchIndex } from "../../core/search/query/first-list.ts";
import { findRelaxedFilters } from "./relaxed-filters.ts";
import {
  type Answer,
  type SearchContext,
  type Page,
  type Question,
  questionOf,
} from "./finder-question.ts";

const engines = new WeakMap<SearchIndex, SearchEngine>();

/** The engine of a catalog, shared by all finders that show it. */
export function engineOf({ index, rungs }: SearchContext): SearchEngine {
  const known = engines.get(index) ?? createEngine(index, rungs);
  engines.set(index, known);
  return known;
}

/** Finds a page of results; where there are none, which restrictions to take back. */
export async function find(
  context: SearchContext,
  question: Question,
  { from, to }: Page,
): Promise<Answer> {
  const engine = engineOf(context);
  const { settings, request } = question;
  const found = await engine.find({ ...request, offset: from, limit: to - from });
  const count = async (other: typeof settings): Promise<number> => {
    const { request } = questionOf(other, "");
    return (await engine.find({ ...request, limit: 0 })).total;
  };
  return {
    ...found,
    question,
    relaxedFilters: found.total === 0 ? await findRelaxedFilters(settings, count) : [],
    mark: (text) => matchRanges(text, found.terms),
  };
}

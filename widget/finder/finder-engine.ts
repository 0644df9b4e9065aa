/** What the finder loads when something in particular is asked: the engine, and what comes with its answers. */
import { createEngine, type SearchEngine } from "../../core/search/query/engine.ts";
import { matchRanges } from "../../core/search/query/highlight.ts";
import { nearestTasks } from "../../core/search/query/nearest-tasks.ts";
import type { SearchIndex } from "../../core/search/query/open-index.ts";
import { foundIn, type HiddenTexts, hiddenTextsOf } from "./found-in.ts";
import { notes } from "./notes.ts";
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

/** Finds a page of results; where there are none, which restrictions to take back. `redraw`: more can be said of them. */
export async function find(
  context: SearchContext,
  question: Question,
  { from, to }: Page,
  redraw: () => void = () => undefined,
): Promise<Answer> {
  const engine = engineOf(context);
  const { settings, request } = question;
  const found = await engine.find({ ...request, offset: from, limit: to - from });
  const hidden: HiddenTexts = hiddenTextsOf(engine, redraw);
  const count = async (other: typeof settings): Promise<number> => {
    const { request } = questionOf(other, "");
    return (await engine.find({ ...request, limit: 0 })).total;
  };
  return {
    ...found,
    question,
    ...(found.total > 0
      ? { relaxedFilters: [] }
      : {
          relaxedFilters: await relaxedFilters(settings, count),
          nearestTasks: await nearestTasks(context.tasks, request, engine),
        }),
    explain: {
      mark: (text, { terms = [] }) => matchRanges(text, terms.flat()),
      foundIn: (result, view) => foundIn(result, hidden, view),
      notes,
    },
  };
}

/** Loaded where nothing is found: an answer is not to wait for it. What can't be loaded offers nothing. */
async function relaxedFilters(...args: Parameters<Relax>): Promise<Awaited<ReturnType<Relax>>> {
  const loaded = await import("./relaxed-filters.ts").catch(() => undefined);
  return loaded?.findRelaxedFilters(...args) ?? [];
}

type Relax = typeof import("./relaxed-filters.ts").findRelaxedFilters;

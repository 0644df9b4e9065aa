/** Nearest tasks: what a query that finds nothing may have been about. */
import type { Term } from "../../catalog.ts";
import type { SearchEngine } from "./engine.ts";
import { nearestTerms } from "./nearest-terms.ts";
import type { CountedValue, SearchRequest } from "./request.ts";

const MOST_TASKS = 3;

/** Tasks that resemble the words of a request and have tools without them, whatever else is asked; the nearest first. */
export async function nearestTasks(
  tasks: readonly Pick<Term, "id" | "title" | "description">[],
  request: SearchRequest,
  engine: Pick<SearchEngine, "count">,
): Promise<CountedValue[]> {
  const near = nearestTerms(request.query, tasks, tasks.length);
  if (near.length === 0) return [];
  const { values } = await engine.count("task", { ...request, query: "" });
  return near
    .flatMap(({ id }) => values.find(({ value }) => value === id) ?? [])
    .slice(0, MOST_TASKS);
}

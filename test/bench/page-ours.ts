/** Our engine in the page: what the scripts of a widget would hold, nothing else. */
import { openEngine, type SearchEngine } from "../../core/search/query/engine.ts";

/** Opens an index over the network. */
export async function open(base: string): Promise<SearchEngine> {
  const read = await openEngine(async (path): Promise<unknown> => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }, new Map());
  if ("problem" in read) throw new Error(`${read.problem.path} is ${read.problem.kind}`);
  return read.value;
}

/** From nothing to the first result of a query. */
export async function firstOfOurs(base: string, query: string): Promise<string | undefined> {
  const engine = await open(base);
  const { results } = await engine.find({ query, purpose: "use", filters: {} });
  return results[0]?.card.id;
}

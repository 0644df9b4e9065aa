/** Queries of words that are hard to look up, over the default catalog: an answer, in bounded requests. */
import { describe, expect, test } from "vitest";
import { openEngine } from "../../core/search/query/engine.ts";
import { searchFiles } from "../../scripts/build/search-index.ts";
import { HARD_QUERIES } from "../fixtures/hard-queries.ts";
import { ask } from "../fixtures/search-index.ts";
import { catalog } from "./catalog.ts";

const files = searchFiles(catalog);

async function find(query: string) {
  const asked = new Set<string>();
  const opened = await openEngine((path) => {
    asked.add(path);
    return Promise.resolve(JSON.parse(files.get(`api/v1/search/${path}`) ?? "") as unknown);
  }, new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  const { results, problems } = await opened.value.find(ask({ query }));
  return { ids: results.map(({ card }) => card.id), problems, requests: asked.size };
}

describe("an answer to", () => {
  test.each(HARD_QUERIES)("%s", async (_, query) => {
    const { ids, problems, requests } = await find(query);
    expect(ids.length).toBeLessThanOrEqual(10);
    expect(problems).toEqual([]);
    expect(requests).toBeLessThanOrEqual(13);
  });

  test.each([
    ["mix'n'match", "mix-n-match"],
    ["mix’n’match", "mix-n-match"],
    ["how do I the mixnmatch", "mix-n-match"],
    ["\u200fquarry\u200e", "quarry"],
    ["re\u0301fill", "refill"],
    ["cite ".repeat(40), "template-cite-web"],
  ])("%j: %s", async (query, id) => {
    expect((await find(query)).ids).toContain(id);
  });
});

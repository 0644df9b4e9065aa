/** How many files a query takes in a large catalog, whose index is never loaded whole. */
import { expect, test } from "vitest";
import { openEngine } from "../../../core/search/query/engine.ts";
import { buildIndex } from "../../../core/search/write/build-index.ts";
import { queriesFor } from "../../bench/queries.ts";
import { syntheticCorpus } from "../../bench/synthetic.ts";
import { ask, LEVELS, loadFrom } from "../../fixtures/search-index.ts";

/** The manifest included. */
const MOST_REQUESTS = 13;

const corpus = syntheticCorpus(4000);
const files = buildIndex(corpus.documents, { language: "en", levels: LEVELS });
const { known } = queriesFor(corpus);

async function requestsOf(query: string): Promise<number> {
  const load = loadFrom(files);
  const opened = await openEngine(load, new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  await opened.value.find(ask({ query }));
  return new Set(load.paths).size;
}

test.each(["whole", "half", "typo", "swapped"] as const)(
  `200 known items, %s: none takes more than ${MOST_REQUESTS} requests`,
  async (way) => {
    const beyond: string[] = [];
    for (const { query } of known[way].slice(0, 200))
      if ((await requestsOf(query)) > MOST_REQUESTS) beyond.push(query);
    expect(beyond).toEqual([]);
  },
);

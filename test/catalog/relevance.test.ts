/** What people type, over the default catalog: what should come first does. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openEngine } from "../../core/search/query/engine.ts";
import { projectPath } from "../../scripts/project.ts";
import { searchFiles } from "../../scripts/build/search-index.ts";
import { catalog } from "./catalog.ts";

interface ExpectedQuery {
  query: string;
  /** The ids of the first results, in their order. */
  first: string[];
  why: string;
}

const text = readFileSync(projectPath("test/fixtures/queries.json"), "utf8");
const queries = JSON.parse(text) as ExpectedQuery[];

const files = searchFiles(catalog);
const rungs = new Map(catalog.vocabularies.skills.map(({ id, level }) => [id, level]));
const opened = await openEngine(
  (path) => Promise.resolve(JSON.parse(files.get(`api/v1/search/${path}`) ?? "") as unknown),
  rungs,
);

test("at least 150 different queries", () => {
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(150);
});

describe("what comes first for", () => {
  test.each(queries)("$query ($why)", async ({ query, first }) => {
    if ("problem" in opened) throw new Error(opened.problem.path);
    const { results } = await opened.value.find({ query, purpose: "use", filters: {} });
    const top = results.slice(0, Math.max(3, first.length)).map(({ card }) => card.id);
    expect(top).toEqual(expect.arrayContaining(first));
  });
});

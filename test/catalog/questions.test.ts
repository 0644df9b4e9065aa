/**
 * Questions over the default catalog by people who had not read its entries: how many have a right tool in the first
 * three. Those that have none stay in the list, since what is measured is how often people find something.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openEngine } from "../../core/search/query/engine.ts";
import { projectPath } from "../../scripts/project.ts";
import { searchFiles } from "../../scripts/build/search-index.ts";
import { catalog } from "./catalog.ts";

interface AskedQuestion {
  question: string;
  /** The ids of all tools that are a right answer. */
  answers: string[];
}

const text = readFileSync(projectPath("test/fixtures/questions.json"), "utf8");
const asked = JSON.parse(text) as AskedQuestion[];
const FIRST = 3;
const LEAST = 0.88;

test("each answer is an entry", () => {
  const ids = asked.flatMap(({ answers }) => answers);
  expect(ids.filter((id) => !catalog.entryById.has(id))).toEqual([]);
});

test(`${asked.length} questions: a right tool is among the first three for ${100 * LEAST} % of them`, async () => {
  const files = searchFiles(catalog);
  const opened = await openEngine(
    (path) => Promise.resolve(JSON.parse(files.get(`api/v1/search/${path}`) ?? "") as unknown),
    new Map(),
  );
  if ("problem" in opened) throw new Error(opened.problem.path);
  const missed: string[] = [];
  for (const { question, answers } of asked) {
    const { results } = await opened.value.find({ query: question, purpose: "use", filters: {} });
    const first = results.slice(0, FIRST).map(({ card }) => card.id);
    if (!first.some((id) => answers.includes(id))) missed.push(question);
  }
  expect(1 - missed.length / asked.length, missed.join("\n")).toBeGreaterThanOrEqual(LEAST);
});

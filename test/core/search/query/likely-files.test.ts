import { expect, test } from "vitest";
import { createEngine } from "../../../../core/search/query/engine.ts";
import { openIndex } from "../../../../core/search/query/open-index.ts";
import { askForLikely } from "../../../../core/search/query/likely-files.ts";
import { ask, few, filesOf, loadFrom, RUNGS } from "../../../fixtures/search-index.ts";

const files = filesOf(few);

async function askedFor(query: string, isSmall = true): Promise<string[]> {
  const load = loadFrom(files, (path) =>
    path === "manifest.json" && !isSmall ? files[0]!.json.replace('"whole":true,', "") : undefined,
  );
  const read = await openIndex(load);
  if ("problem" in read) throw new Error(read.problem.path);
  askForLikely(read.value, query);
  const asked = load.paths.slice(1).map((path) => path.replace(/^\w+\//, ""));
  // What the engine wants of it is not read again.
  await createEngine(read.value, RUNGS).find(ask({ query }));
  expect(new Set(load.paths).size).toBe(load.paths.length);
  return asked;
}

const SPELLING = ["words/forward-0.json", "words/backward-0.json"];

test.each([
  ["a word", "Shell", ["terms/0.json", ...SPELLING]],
  ["one that is too short to be corrected", "sq", ["terms/0.json"]],
  ["several, each file once", "plain shell", ["terms/0.json", ...SPELLING]],
  ["nothing", " ", []],
  ["another script", "лодка", []],
])("%s", async (_, query, paths) => expect(await askedFor(query)).toEqual(paths));

test("in a large index no spelling, which most queries don't need", async () => {
  expect(await askedFor("shell", false)).toEqual(["terms/0.json"]);
});

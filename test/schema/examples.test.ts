/** Every problem of the table is found in its example of wrong, alone and at its place, and not in its example of right. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROBLEMS, type RuleId } from "../../schema/problems.ts";
import { readCatalog } from "../../schema/reader.ts";
import { type Example, linesBefore, readExamples, smallCatalog, smallFile } from "./examples.ts";

const examples = await readExamples();

/** Shown by a test of its own: there is no catalog to put an example into. */
const WITHOUT_EXAMPLE: readonly RuleId[] = ["catalog-missing"];

test("every problem has an example", () => {
  const shown = new Set([...examples.map(({ rule }) => rule), ...WITHOUT_EXAMPLE]);
  expect([...shown].sort()).toEqual(Object.keys(PROBLEMS).sort());
});

test("the small catalog has no problems, not even hints", async () => {
  expect((await readCatalog(await smallCatalog())).problems).toEqual([]);
});

async function problemsOf(example: Example, content: Example["right"]) {
  const contents = { ...example.also, [example.file]: content };
  const folder = await smallCatalog(contents, example.without);
  return { folder, ...(await readCatalog(folder)) };
}

describe.each(examples)("$rule in $file", (example) => {
  test(`wrong: ${JSON.stringify(example.wrong)}`, async () => {
    const { rule, file, wrong, at, suggestion } = example;
    const { folder, problems, catalog } = await problemsOf(example, wrong);
    expect(problems.map((problem) => [problem.rule, problem.path])).toEqual([
      [rule, join(folder, file)],
    ]);
    const [{ line, column, severity, advice, ...told }] = problems as [(typeof problems)[0]];
    expect(catalog === undefined).toBe(severity === "error");
    expect(advice).not.toBe("");
    if (suggestion !== undefined) expect(told.suggestion).toBe(suggestion);
    if (at === undefined) return;
    const before =
      typeof wrong === "string" ? linesBefore(await smallFile(file), wrong, example.without) : 0;
    expect(`${line - before}:${column}`).toBe(at);
  });

  test(`right: ${JSON.stringify(example.right ?? "as it was")}`, async () => {
    expect((await problemsOf(example, example.right)).problems).toEqual([]);
  });
});

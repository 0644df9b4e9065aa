/** Every problem of the table is found in its example of wrong, alone and at its place, and not in its example of right. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Content, Example } from "../../../schema/check/examples.ts";
import { replaceFields } from "../../../schema/check/examples.ts";
import { PROBLEMS } from "../../../schema/check/problems.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import { linesBefore, readExamples } from "../../../scripts/generate/example-catalog.ts";
import { smallCatalog } from "../examples.ts";

const examples = await readExamples();

test("every problem has an example", () => {
  const shown = new Set(examples.map(({ rule }) => rule));
  expect([...shown].sort()).toEqual(Object.keys(PROBLEMS).sort());
});

test("the small catalog has no problems, not even hints", async () => {
  expect((await readCatalog(await smallCatalog())).problems).toEqual([]);
});

async function check({ also, without }: Example, file: string, content: Content) {
  const folder = await smallCatalog({ ...also, [file]: content }, without);
  return { folder, ...(await readCatalog(folder)) };
}

describe.each(examples)("$rule in $file", (example) => {
  const { rule, file, wrong, right, rightFile = file, at, suggestion } = example;

  test(`wrong: ${JSON.stringify(wrong)}`, async () => {
    const { folder, problems, catalog } = await check(example, file, wrong);
    expect(problems.map((problem) => [problem.rule, problem.path])).toEqual([
      [rule, join(folder, file)],
    ]);
    const [{ line, column, severity, advice, ...told }] = problems as [(typeof problems)[0]];
    expect(catalog === undefined).toBe(severity === "error");
    expect(advice).not.toBe("");
    if (suggestion !== undefined) expect(told.suggestion).toBe(suggestion);
    if (at !== undefined) expect(`${line - (await linesBefore(example))}:${column}`).toBe(at);
  });

  test(`right: ${JSON.stringify(right)} in ${rightFile}`, async () => {
    expect((await check(example, rightFile, right)).problems).toEqual([]);
  });
});

test.each([
  ["b: 2\n", [], "a: 1\nc:\n  b: 3\nb: 2\n", 3],
  ["c: 2\n", [], "a: 1\nc: 2\n", 1],
  ["b: 2\n", ["c"], "a: 1\nb: 2\n", 1],
])("fields %j without %j", (fields, without, text, lines) => {
  expect(replaceFields("a: 1\nc:\n  b: 3\n", fields, without)).toEqual({
    text,
    linesBefore: lines,
  });
});

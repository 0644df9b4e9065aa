/** schema/examples/*.yaml → schema/generated/examples.json: each example with what the checker says about it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Example, RenderedExample } from "../../schema/check/examples.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import type { Derived } from "./derived.ts";
import { linesBefore, putSmallCatalog, readExamples } from "./example-catalog.ts";

const TARGET = "schema/generated/examples.json";

/** All examples in one file. */
export async function deriveExamples(): Promise<Derived[]> {
  const shown = await Promise.all((await readExamples()).map(shownExample));
  return [{ path: TARGET, text: `${JSON.stringify(shown, undefined, 2)}\n` }];
}

async function shownExample(example: Example): Promise<RenderedExample> {
  const { at: _, without, suggestion: __, ...parts } = example;
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-example-"));
  try {
    await putSmallCatalog(folder, { ...example.also, [example.file]: example.wrong }, without);
    const { problems } = await readCatalog(folder);
    const problem = problems.find(({ rule }) => rule === example.rule);
    if (problem === undefined) throw new Error(`Its example does not show ${example.rule}.`);
    const { message, advice = "", suggestion, column, excerpt } = problem;
    const line = problem.line - (await linesBefore(example));
    const place = excerpt !== undefined && line > 0 ? { line, column } : {};
    return { ...parts, ...place, message, advice, ...(suggestion !== undefined && { suggestion }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { describe, expect, test } from "vitest";
import { entryChecker } from "../../../schema/check/entry-check.ts";
import type { RawProblem } from "../../../schema/check/raw-problem.ts";
import type { CatalogFile } from "../../../schema/kinds.ts";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";

const sources = await readSourceFiles("schema/examples/catalog");
const REST = "title: X\nsummary: Do it.\nmaintainers: [kim]\n";

const fileOf = (id: string): CatalogFile => ({
  path: `tools/${id}.yaml`,
  group: "tools",
  id,
  schema: "tool",
});
const rules = (problems: readonly RawProblem[]) => problems.map(({ problem }) => problem.rule);

describe("a new file", () => {
  const check = entryChecker(sources, fileOf("x"));
  test.each([
    ["titel: X\n", ["missing-schema-line", "unknown-field"]],
    [`${REST}url: https://x.example.org/\ntasks: [none]\n`, ["unknown-term"]],
    [REST, ["url-missing"]],
    ["- 1\n", ["wrong-type"]],
    ["title: [\n", ["yaml-syntax"]],
  ])("%j", (text, expected) => {
    const { own, elsewhere } = check(text);
    expect(rules(own)).toEqual(expect.arrayContaining(expected));
    expect(own.map(({ at }) => at.file)).toEqual(own.map(() => "tools/x.yaml"));
    expect(elsewhere).toEqual([]);
  });
});

test("a file that is there already is not held against itself", () => {
  const { text } = sources.tools.find(({ id }) => id === "lamp")!;
  const { own, elsewhere, context } = entryChecker(sources, fileOf("lamp"))(text);
  expect(rules(own)).not.toContain("similar-title");
  expect(elsewhere).toEqual([]);
  expect(context.sources.tools.map(({ id }) => id)).toEqual(sources.tools.map(({ id }) => id));
});

test("what it breaks elsewhere is told", () => {
  const { title } = sources.tools.find(({ id }) => id === "lamp")!.value;
  const { own, elsewhere } = entryChecker(sources, fileOf("a"))(REST.replace("X", title!));
  expect(rules(own)).not.toContain("similar-title");
  expect(elsewhere.map(({ at, problem }) => [at.file, problem.rule])).toEqual([
    ["tools/lamp.yaml", "similar-title"],
  ]);
});

test("the missing field is named", () => {
  const { own } = entryChecker(sources, fileOf("x"))("start: {}\n");
  const missing = own.map(({ at }) => [...(at.in ?? []), at.missing].join("."));
  expect(missing).toEqual(
    expect.arrayContaining(["title", "summary", "maintainers", "start.how", "url", "type"]),
  );
});

import { expect, test } from "vitest";
import { readSources } from "../../schema/sources.ts";
import { checkEntry } from "../../scripts/entry-check.ts";

const FIXTURE = "test/fixtures/catalog";
const sources = await readSources(FIXTURE);
const REST = "title: X\nsummary: Do it.\nmaintainers: [ada]\n";

test.each([
  ["titel: X\n", ["missing-schema-line"]],
  [`${REST}url: https://x.example.org/\ntasks: [none]\n`, ["unknown-term"]],
  [REST, ["url-missing"]],
  ["- 1\n", []],
])("%j", (text, rules) => {
  const file = { path: "tools/x.yaml", group: "tools", id: "x", schema: "tool" } as const;
  const problems = checkEntry(FIXTURE, sources, file, text);
  expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set([`${FIXTURE}/tools/x.yaml`]));
});

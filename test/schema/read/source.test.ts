import { expect, test } from "vitest";
import { lacks, sourceOf } from "../../../schema/read/source.ts";

const file = { path: "a.yaml", group: "maintainers", id: "a", schema: "maintainer" } as const;

test("a text with its value, and what is wrong with it", () => {
  const source = sourceOf(file, "name: A\nkind: robot\n");
  expect(source).toMatchObject({ ...file, text: "name: A\nkind: robot\n", value: { name: "A" } });
  expect(source.findings.map(({ problem }) => problem.rule)).toEqual(["unknown-value"]);
  expect(lacks(source as never, "kind" as never)).toBe(false);
  expect(lacks(source as never, "url" as never)).toBe(true);
});

test("a text that says nothing", () => {
  expect(sourceOf(file, "").value).toBeUndefined();
});

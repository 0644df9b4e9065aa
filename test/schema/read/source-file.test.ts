import { expect, test } from "vitest";
import { rawProblem } from "../../../schema/check/raw-problem.ts";
import { isMissing, parseSourceFile } from "../../../schema/read/source-file.ts";

const file = { path: "a.yaml", group: "maintainers", id: "a", schema: "maintainer" } as const;

test("a text with its value, and what is wrong with it", () => {
  const source = parseSourceFile(file, "name: A\nkind: robot\n");
  expect(source).toMatchObject({ ...file, text: "name: A\nkind: robot\n", value: { name: "A" } });
  expect(source.problems.map(({ problem }) => problem.rule)).toEqual(["unknown-value"]);
  expect(isMissing(source as never, "kind" as never)).toBe(false);
  expect(isMissing(source as never, "url" as never)).toBe(true);
});

test("syntax and shape are told together, after what was found in the bytes", () => {
  const before = [rawProblem("unprintable-character", { file: file.path }, { code: "U+0007" })];
  const { value, problems, invalidFields } = parseSourceFile(
    file,
    "name: A\nname: B\nkind: robot\n",
    before,
  );
  expect(value).toEqual({ name: "B" });
  expect(problems.map(({ problem }) => problem.rule)).toEqual([
    "unprintable-character",
    "duplicate-key",
    "unknown-value",
  ]);
  expect([...invalidFields]).toEqual(["kind"]);
});

test("what is wrong deep inside keeps its field", () => {
  const tool = { path: "x.yaml", group: "tools", id: "x", schema: "tool" } as const;
  const { invalidFields } = parseSourceFile(
    tool,
    "title: X\nsummary: X.\nmaintainers: []\nasks:\n  rights: 5\n",
  );
  expect([...invalidFields]).toEqual(["asks"]);
});

test.each([
  [25_000, []],
  [25_001, ["file-too-large"]],
])("%i items", (count, rules) => {
  // Each comma counts as a part, as do the colon's space and the bracket.
  const text = `a: [${",".repeat(count - 2)}`;
  const found = parseSourceFile(file, text).problems.map(({ problem }) => problem.rule);
  expect(found.filter((rule) => rule === "file-too-large")).toEqual(rules);
});

test("a text that says nothing", () => {
  expect(parseSourceFile(file, "").value).toBeUndefined();
});

import { expect, test } from "vitest";
import { rawProblem } from "../../../schema/check/raw-problem.ts";
import { locate } from "../../../schema/check/locate.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";

const sources = {
  all: [
    { path: "tools/b.yaml", text: "# x\ntitle: B\nicon: b.svg\n" },
    { path: "tools/a.yaml", text: undefined },
  ],
} as unknown as SourceFiles;
const icon = { icon: "b.svg" };

test("problems tell the address of their rule's page, where the catalog says where its site stands", () => {
  const problems = [rawProblem("file-empty", { file: "tools/a.yaml" }, {})];
  const helpOf = (about: unknown) =>
    locate("x", problems, { ...sources, about } as SourceFiles)[0]!.help;
  expect(helpOf({ value: { site: "https://example.org" } })).toBe(
    "https://example.org/help/rules/file-empty/",
  );
  expect(helpOf({ value: {} })).toBeUndefined();
  expect(helpOf(undefined)).toBeUndefined();
});

test("problems are sorted and have their places and lines", () => {
  const problems = [
    rawProblem("icon-missing", { file: "tools/b.yaml", in: ["icon"] }, icon),
    rawProblem("missing-type", { file: "tools/b.yaml", in: [] }, {}),
    rawProblem("unused-maintainer", { file: "tools/b.yaml" }, { id: "b" }),
    rawProblem("icon-missing", { file: "tools/b.yaml", position: { line: 3, column: 1 } }, icon),
    rawProblem("file-empty", { file: "tools/a.yaml" }, {}),
    rawProblem("catalog-missing", { file: "" }, { reason: "x" }),
  ];
  const told = locate("./some/folder/", problems, sources).map(
    ({ path, line, column, rule, excerpt }) => `${path}:${line}:${column} ${rule} ${excerpt}`,
  );
  expect(told).toEqual([
    "some/folder/:1:1 catalog-missing undefined",
    "some/folder/tools/a.yaml:1:1 file-empty undefined",
    "some/folder/tools/b.yaml:1:1 unused-maintainer # x",
    "some/folder/tools/b.yaml:2:1 missing-type title: B",
    "some/folder/tools/b.yaml:3:1 icon-missing icon: b.svg",
    "some/folder/tools/b.yaml:3:7 icon-missing icon: b.svg",
  ]);
});

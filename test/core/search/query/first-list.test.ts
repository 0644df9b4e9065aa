import { expect, test } from "vitest";
import { firstList } from "../../../../core/search/query/first-list.ts";
import { openIndex } from "../../../../core/search/query/open-index.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf([
  ...Array.from({ length: 14 }, (_, i) => documentWith({ id: `t${i}`, title: `Tool ${i + 10}` })),
  documentWith({ id: "gone", title: "A tool that is gone", lifecycle: "retired" }),
]);

async function open(broken?: (path: string) => string | undefined) {
  const load = loadFrom(files, broken);
  const read = await openIndex(load);
  if ("problem" in read) throw new Error(read.problem.path);
  return { index: read.value, paths: load.paths };
}

test.each([
  ["the first page", 0, 10, 10, 1],
  ["a smaller one", 0, 3, 3, 1],
  ["beyond what comes with the manifest", 5, 10, 9, 2],
  ["past the last one", 20, 10, 0, 1],
])("%s", async (_, offset, limit, count, reads) => {
  const { index, paths } = await open();
  const { cards, problems } = await firstList(index, offset, limit);
  expect(problems).toEqual([]);
  expect(cards.map((card) => card?.id)).toEqual(
    Array.from({ length: count }, (__, i) => `t${offset + i}`),
  );
  expect(paths).toHaveLength(reads);
});

test("cards that can't be read are left out, and said to be", async () => {
  const { index } = await open((path) => (path.endsWith("cards/1.json") ? "[" : undefined));
  const { cards, problems } = await firstList(index, 8, 4);
  expect(cards.map((card) => card?.id)).toEqual(["t8", "t9", undefined, undefined]);
  expect(problems).toHaveLength(1);
});

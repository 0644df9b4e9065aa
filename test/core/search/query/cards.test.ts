import { expect, test } from "vitest";
import { createCards } from "../../../../core/search/query/cards.ts";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import { filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const files = filesOf(
  Array.from({ length: 30 }, (_, i) => documentWith({ id: `tool-${100 + i}` })),
);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;

test("cards in the wanted order, a file read once, those that come with the manifest never", async () => {
  const load = loadFrom(files);
  const { cards, problems } = await createCards(manifest, createStore(load))([25, 3, 14, 13, 20]);
  const ids = ["tool-125", "tool-103", "tool-114", "tool-113", "tool-120"];
  expect(cards.map((card) => card?.id)).toEqual(ids);
  expect(load.paths).toHaveLength(2);
  expect(problems).toEqual([]);
});

test("what can't be read lacks, the others stay", async () => {
  const load = loadFrom(files, (path) => (path.endsWith("cards/1.json") ? "[{" : undefined));
  const { cards, problems } = await createCards(manifest, createStore(load))([13, 25]);
  expect(cards.map((card) => card?.id)).toEqual([undefined, "tool-125"]);
  expect(problems).toMatchObject([{ kind: "damaged" }]);
});

test("before the first card that would take one file too many, it ends", async () => {
  const load = loadFrom(files);
  const read = createCards(manifest, createStore(load));
  const { cards } = await read([25, 3, 24, 12, 26], 1);
  expect(cards.map((card) => card?.id)).toEqual(["tool-125", "tool-103", "tool-124"]);
  expect(load.paths).toHaveLength(1);
  expect((await read([12, 3], 0)).cards).toEqual([]);
});

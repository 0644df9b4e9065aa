import { expect, test } from "vitest";
import { createHiddenTexts } from "../../../../core/search/query/hidden-texts.ts";
import { createStore } from "../../../../core/search/query/store.ts";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import { documentWith, engineOver, filesOf, loadFrom } from "../../../fixtures/search-index.ts";

const documents = Array.from({ length: 40 }, (_, i) =>
  documentWith({ id: `t${i}`, title: `Tool ${String(i).padStart(2, "0")}` }, `About **${i}**.`),
);
const files = filesOf(documents);
const manifest = JSON.parse(files[0]!.json) as SearchManifest;

test("the text of a document, each file read once", async () => {
  const load = loadFrom(files);
  const textOf = createHiddenTexts(manifest, createStore(load));
  expect(await Promise.all([0, 29, 30].map(textOf))).toEqual(
    [0, 29, 30].map((i) => ({ description: `About ${i}.` })),
  );
  expect(load.paths).toHaveLength(2);
});

test.each([
  ["missing", undefined],
  ["damaged", "[1]"],
  ["short", "[]"],
])("a file that is %s gives nothing", async (_, json) => {
  const broken = loadFrom(json === undefined ? [] : files, () => json);
  expect(await createHiddenTexts(manifest, createStore(broken))(1)).toBeUndefined();
});

test("an index without such texts is asked for none", async () => {
  const { textsPerFile: _, ...older } = manifest;
  const load = loadFrom(files);
  expect(await createHiddenTexts(older, createStore(load))(1)).toBeUndefined();
  expect(load.paths).toEqual([]);
});

test("the engine gives the text of a card that it has found", async () => {
  const engine = await engineOver(documents);
  const { results } = await engine.find({ query: "31", purpose: "use", filters: {} });
  expect(await engine.hiddenText(results[0]!.card)).toEqual({ description: "About 31." });
  expect(await engine.hiddenText({ ...results[0]!.card })).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../../core/search/write/build-index.ts";
import {
  ask,
  documentWith,
  engineOver,
  filesOf,
  loadFrom,
} from "../../../fixtures/search-index.ts";

const documents = [
  documentWith({ id: "a", title: "Node.js client" }),
  documentWith({ id: "b", title: "Keeper", summary: "A user script." }),
  documentWith({ id: "c", title: "Loader", keywords: ["userscript"] }),
  documentWith({ id: "d", title: "Helper", keywords: ["user-script"] }),
  documentWith({ id: "e", title: "Mix'n'match" }),
  documentWith({ id: "f", title: "Map of boxes", summary: "Version 2.0 in C++" }),
  documentWith({ id: "g", title: "Version 20" }),
];
const find = async (query: string) => (await engineOver(documents)).find(ask({ query }));

describe("found", () => {
  test.each([
    ["nodejs", ["a"]],
    ["node js", ["a"]],
    ["node.js", ["a"]],
    ["user script", ["b", "c", "d"]],
    ["user-script", ["b", "c", "d"]],
    ["userscript", ["b", "c", "d"]],
    ["mixnmatch", ["e"]],
    ["mix'n'match", ["e"]],
    ["mix n match", ["e"]],
    ["clientnode", ["a"]],
    ["2.0", ["f"]],
    ["c++", ["f"]],
    ["mapbox", []],
  ])("%s", async (query, expected) => {
    const { results, corrected } = await find(query);
    expect(results.map(({ card }) => card.id).sort()).toEqual(expected);
    expect(corrected).toBeUndefined();
  });
});

test("onkeeper, where on is a stop word, is a misspelt title rather than two words", async () => {
  const titled = documentWith({ id: "h", title: "OwnKeeper", summary: "Works on a keeper." });
  const context = { language: "en", levels: [], stopWords: ["on"] };
  const engine = await engineOver([], loadFrom(buildIndex([...documents, titled], context)));
  const { results, corrected } = await engine.find(ask({ query: "onkeeper" }));
  expect(results.map(({ card }) => card.id)).toEqual(["h"]);
  expect(corrected).toBe("ownkeeper");
});

test("parts of a word are marked", async () => {
  const marksOf = async (query: string) => (await find(query)).results[0]?.terms?.flat();
  expect(await marksOf("nodejs")).toEqual(["nodejs*"]);
  expect(await marksOf("keeperscript")).toEqual(["keeperscript*", "keeper", "script"]);
});

test("one file more at most, in a catalog of many files", async () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    documentWith({ id: `x${i}`, title: `${i.toString(36)}word ${i.toString(26)}other` }),
  );
  const load = loadFrom(filesOf([...many, ...documents]));
  const engine = await engineOver([], load);
  await engine.find(ask({ query: "abcdefghijklmnopqrstuvwxyz", limit: 0 }));
  const read = new Set(load.paths.filter((path) => path.includes("/terms/")));
  expect(read.size).toBeLessThanOrEqual(6);
});

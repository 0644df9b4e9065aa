import { describe, expect, test } from "vitest";
import {
  ask,
  documentWith,
  engineOver,
  filesOf,
  loadFrom,
} from "../../../fixtures/search-index.ts";

const documents = [
  documentWith({ id: "citation-hunt", title: "Citation Hunt" }),
  documentWith({ id: "lighthouse", title: "Lighthouse", type: "bot" }),
  documentWith({ id: "old-light", title: "Lighthouses", lifecycle: "retired" }),
];

describe("what may have been meant by", () => {
  test.each<[query: string, titles: string[] | undefined]>([
    ["citatoinhunt", ["Citation Hunt"]],
    ["citationhunt", undefined],
    ["lyghthauz", ["Lighthouse", "Lighthouses"]],
    ["citation", undefined],
    ["zzzzzz", undefined],
    ["", undefined],
  ])("%j", async (query, titles) => {
    const engine = await engineOver(documents);
    expect((await engine.find(ask({ query }))).nearest).toEqual(titles);
  });
});

test("only what passes the filters is suggested", async () => {
  const engine = await engineOver(documents);
  const request = ask({ query: "citatoinhunt", filters: { type: ["bot"] } });
  expect((await engine.find(request)).nearest).toBeUndefined();
});

test("titles are read only where nothing was found, and where results are wanted", async () => {
  const load = loadFrom(filesOf(documents));
  const engine = await engineOver(documents, load);
  const read = () => load.paths.filter((path) => path.includes("/facets/tools-"));
  await engine.find(ask({ query: "citation" }));
  await engine.find(ask({ query: "citatoinhunt", limit: 0 }));
  await engine.find(ask({ query: "citatoinhunt".repeat(6) }));
  expect(read()).toEqual([]);
  await engine.find(ask({ query: "citatoinhunt" }));
  expect(read()).toHaveLength(1);
});

test("without the titles there is no suggestion and no problem", async () => {
  const broken = (path: string) => (path.includes("/facets/tools-") ? "[" : undefined);
  const engine = await engineOver(documents, loadFrom(filesOf(documents), broken));
  const { nearest, problems } = await engine.find(ask({ query: "citatoinhunt" }));
  expect({ nearest, problems }).toEqual({ nearest: undefined, problems: [] });
});

test("of many titles those that begin alike, in four files at most", async () => {
  const many = Array.from({ length: 3000 }, (_, i) => {
    const word = [...String(i).padStart(4, "0")].map((n) => "kelmanoist"[Number(n)]).join("");
    return documentWith({ id: `${word}-shared-name`, title: `${word} Shared Name` });
  });
  const all = [...many, ...documents];
  const load = loadFrom(filesOf(all));
  const engine = await engineOver(all, load);
  expect((await engine.find(ask({ query: "citatoinhunt" }))).nearest).toEqual(["Citation Hunt"]);
  const read = load.paths.filter((path) => path.includes("/facets/tools-"));
  expect(read.length).toBeLessThanOrEqual(4);
});

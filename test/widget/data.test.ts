import { expect } from "chai";
import { loadCatalog, type LoadProblem } from "../../widget/data.ts";
import { cards, manifest, toolList } from "./harbour.ts";
import { type Answer, requests, restorePage, serveCatalog, stubPage } from "./page.ts";

const load = (folder: string) => loadCatalog(new URL(folder));

beforeEach(stubPage);
afterEach(restorePage);

it("a catalog comes with its manifest, its cards and its address", async () => {
  const folder = serveCatalog();
  const loaded = await load(folder);
  if ("problem" in loaded) throw new Error(loaded.problem);
  expect(loaded.data.manifest.title).to.equal(manifest.title);
  expect(loaded.data.cards.map(({ id }) => id)).to.deep.equal(cards.map(({ id }) => id));
  expect(loaded.data.address.href).to.equal(`${folder}catalog.json`);
});

it("several who ask share one download", async () => {
  const folder = serveCatalog();
  const loaded = await Promise.all([load(folder), load(folder), load(folder)]);
  expect(new Set(loaded)).to.have.lengthOf(1);
  expect(await load(folder)).to.equal(loaded[0]);
  expect(requests).to.deep.equal([`${folder}catalog.json`, `${folder}tools.json`]);
});

it("after a problem the next one asks again", async () => {
  let down = true;
  const folder = serveCatalog({ "catalog.json": () => (down ? "down" : manifest) });
  expect(await load(folder)).to.deep.equal({ problem: "network" });
  down = false;
  expect(await load(folder)).to.have.property("data");
});

describe("problems", () => {
  const table: [string, Record<string, Answer>, LoadProblem][] = [
    ["no network", { "catalog.json": "down" }, "network"],
    ["no manifest", { "catalog.json": 404 }, "network"],
    ["a broken server", { "tools.json": 503 }, "network"],
    ["no network for the tools", { "tools.json": "down" }, "network"],
    ["no JSON", { "catalog.json": 200 }, "format"],
    ["no version", { "catalog.json": {} }, "format"],
    ["another file", { "catalog.json": { version: 1 } }, "format"],
    ["a list", { "catalog.json": [] }, "format"],
    ["no list of tools", { "tools.json": { version: 1, tools: 3 } }, "format"],
    ["a later version", { "catalog.json": { ...manifest, version: 2 } }, "version"],
    ["later tools", { "tools.json": { ...toolList, version: 2 } }, "version"],
    [
      "tools on another server",
      { "catalog.json": { ...manifest, files: { tools: "https://elsewhere.example.org/" } } },
      "format",
    ],
  ];
  for (const [what, files, problem] of table) {
    it(`${what} → ${problem}`, async () => {
      expect(await load(serveCatalog(files))).to.deep.equal({ problem });
    });
  }

  it("a later minor version is none", async () => {
    const folder = serveCatalog({ "catalog.json": { ...manifest, version: 1.4 } });
    expect(await load(folder)).to.have.property("data");
  });
});

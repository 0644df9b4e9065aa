import { expect } from "chai";
import { manifest } from "../harbour.ts";
import {
  makeGate,
  mount,
  next,
  requests,
  restorePage,
  serveCatalog,
  settled,
  stubPage,
} from "../page.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** What of a folder was asked for; notices come when they come. */
const asked = (src: string) =>
  requests
    .map((address) => address.replace(src, ""))
    .filter((path) => !path.endsWith("notices.json"));

it("tells the page when the catalog is there", async () => {
  const element = await mount();
  element.src = serveCatalog();
  const { detail } = await next(element, "tool-ladder-ready");
  expect(detail).to.deep.equal({ view: "finder", tools: 8, date: manifest.date });
});

it("tells the page why there is none", async () => {
  const src = serveCatalog({ "catalog.json": { ...manifest, version: 2 } });
  const element = await mount();
  element.src = src;
  const { detail } = await next(element, "tool-ladder-error");
  expect(detail).to.deep.equal({ reason: "version", source: src });
});

it("an address that may not be read is never asked", async () => {
  const element = await mount();
  requests.length = 0;
  element.src = "ftp://c.example.org/api/v1/";
  const { detail } = await next(element, "tool-ladder-error");
  expect(detail).to.deep.equal({ reason: "address", source: undefined });
  expect(requests).to.deep.equal([]);
});

it("without src, asks where the page was told", async () => {
  const src = serveCatalog();
  globalThis.toolLadder = { src };
  await mount();
  globalThis.toolLadder = undefined;
  expect(asked(src)).to.deep.equal(["catalog.json", "search/manifest.json"]);
});

/** An index from before the first cards came with the manifest. */
const BARE = {
  "search/manifest.json": (file: object) => ({ ...file, first: undefined }),
};

it("several widgets on a page share a download", async () => {
  const src = serveCatalog();
  await Promise.all([mount({ src }), mount({ src, "heading-level": "3" }), mount({ src })]);
  expect(asked(src).sort()).to.deep.equal(["catalog.json", "search/manifest.json"]);
});

it("the first list takes the manifests alone", async () => {
  const src = serveCatalog();
  await mount({ src });
  expect(asked(src)).to.deep.equal(["catalog.json", "search/manifest.json"]);
});

it("where the manifest has no cards, it takes their first file", async () => {
  const src = serveCatalog(BARE);
  await mount({ src });
  const [, , third, ...rest] = asked(src);
  expect(third).to.match(/^search\/\w+\/cards\/0\.json$/);
  expect(rest).to.deep.equal([]);
});

it("without its cards there is no list to show", async () => {
  const element = await mount();
  element.src = serveCatalog({ ...BARE, "cards/0.json": 404 });
  const { detail } = await next(element, "tool-ladder-error");
  expect(detail.reason).to.equal("network");
});

it("the answer to an earlier question is dropped", async () => {
  const element = await mount();
  element.src = serveCatalog({ "catalog.json": 404 });
  await element.updateComplete;
  element.src = serveCatalog();
  await settled(element);
  expect(element.shadowRoot?.querySelector(".problem")).to.equal(null);
  expect(element.shadowRoot?.querySelectorAll(".card")).to.have.lengthOf(7);
});

it("a catalog that comes after a later one takes nothing away from it", async () => {
  const gate = makeGate();
  const late = serveCatalog({ ...BARE, "cards/0.json": (file) => gate.open.then(() => file) });
  const element = await mount({ src: "ftp://c.example.org/api/v1/" });
  const elsewhere = document.createElement("tool-ladder");
  elsewhere.src = element.src = late;
  document.body.append(elsewhere);
  await element.updateComplete;
  element.src = serveCatalog();
  await settled(element);
  const told: number[] = [];
  element.addEventListener("tool-ladder-results", ({ detail }) => told.push(detail.total));
  gate.unlock();
  await settled(elsewhere);
  const results = next(element, "tool-ladder-results");
  element.query = "depth";
  await results;
  expect(told).to.deep.equal([1]);
});

it("a catalog that is shown stays until the next one has come", async () => {
  const element = await mount({ src: serveCatalog() });
  element.src = serveCatalog();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll(".card")).to.have.lengthOf(7);
  await settled(element);
  expect(element.shadowRoot?.querySelectorAll(".card")).to.have.lengthOf(7);
});

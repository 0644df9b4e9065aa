/** Reading ahead: what a finder fetches when the page rests, and what it does not ask for afterwards. */
import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { type Answer, becomeIdle, requests, restorePage, serveCatalog, stubPage } from "../page.ts";
import { change, found, mountFinder, status, write } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

const wholes = () => requests.filter((address) => address.endsWith("/whole.json")).length;

/** Waits for what was begun to come: the network of these tests answers at once. */
const come = () => new Promise((done) => setTimeout(done, 100));

async function rest(): Promise<boolean> {
  const used = await becomeIdle();
  await come();
  return used;
}

/** Asks for a word as it is and with a mistake, for a filter, and for what there is not. */
async function askAll(element: ToolLadder): Promise<void> {
  await change(element, () => write(element, "depth"));
  expect(found(element)).to.deep.equal(["Sounding"]);
  await change(element, () => write(element, "lighthuose"));
  expect(found(element)[0]).to.equal("Lighthouse");
  await change(element, () => write(element, "qqqqqqq"));
  expect(found(element)).to.deep.equal([]);
  await change(element, () => Object.assign(element, { query: "", task: "asking" }));
  expect(found(element)).to.deep.equal(["Lighthouse", "Logbook", "Ferry"]);
}

it("when the page is idle, the whole index; then no question asks the network", async () => {
  const element = await mountFinder();
  expect(wholes()).to.equal(0);
  expect(await rest()).to.equal(true);
  expect(wholes()).to.equal(1);
  const before = requests.length;
  await askAll(element);
  expect(requests.slice(before)).to.deep.equal([]);
});

it("two finders of one catalog read it once, whoever rests first", async () => {
  const src = serveCatalog();
  await mountFinder({ src });
  await mountFinder({ src });
  await rest();
  await rest();
  expect(wholes()).to.equal(1);
});

it("a finder that was removed reads nothing; one that is put back does", async () => {
  const element = await mountFinder();
  element.remove();
  expect(await rest()).to.equal(false);
  document.body.append(element);
  expect(await rest()).to.equal(true);
  expect(wholes()).to.equal(1);
});

it("removed as soon as its list stands, before the end of it is drawn, it reads nothing", async () => {
  const element = document.createElement("tool-ladder");
  element.src = serveCatalog();
  const ready = new Promise((done) => element.addEventListener("tool-ladder-ready", done));
  document.body.append(element);
  await ready;
  element.remove();
  await element.updateComplete;
  expect(await rest()).to.equal(false);
});

it("removed while the idle moment is awaited, it reads nothing either", async () => {
  const element = await mountFinder();
  await new Promise((done) => setTimeout(done, 700));
  element.remove();
  await becomeIdle();
  expect(wholes()).to.equal(0);
});

describe("where it can't be had, each question asks for its files, and nobody hears of it", () => {
  const table: [string, Answer][] = [
    ["missing", 404],
    ["no network", "down"],
    ["cut off", () => new Response(`{"stamp":"x","files":{"cards/0.json":[`)],
    ["of another index", (file) => ({ ...file, stamp: "other" })],
    ["of a later version", (file) => ({ ...file, version: 2 })],
    ["no files", { stamp: "x" }],
  ];
  for (const [name, answer] of table) {
    it(name, async () => {
      const element = await mountFinder({ src: serveCatalog({ "whole.json": answer }) });
      await rest();
      const before = requests.length;
      await askAll(element);
      expect(requests.length).to.be.greaterThan(before);
      expect(status(element)).not.to.equal("");
      // It is not tried again and again.
      await rest();
      expect(wholes()).to.equal(1);
    });
  }
});

it("an index without one is not asked for it", async () => {
  const src = serveCatalog({ "manifest.json": (file) => ({ ...file, whole: undefined }) });
  await mountFinder({ src });
  expect(await rest()).to.equal(false);
  expect(wholes()).to.equal(0);
});

describe("not where the person saves data", () => {
  const matchMedia = window.matchMedia.bind(window);
  afterEach(() => {
    Reflect.deleteProperty(navigator, "connection");
    window.matchMedia = matchMedia;
  });

  it("as the browser's settings say", async () => {
    Object.defineProperty(navigator, "connection", {
      value: { saveData: true },
      configurable: true,
    });
    await mountFinder();
    expect(await rest()).to.equal(false);
  });

  it("as the page's media say", async () => {
    window.matchMedia = (query) => {
      const list = matchMedia(query);
      return query.includes("reduced-data")
        ? Object.defineProperty(list, "matches", { value: true })
        : list;
    };
    await mountFinder();
    expect(await rest()).to.equal(false);
  });
});

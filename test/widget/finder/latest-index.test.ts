import { expect } from "chai";
import { sourceAt } from "../../../widget/data/data.ts";
import { indexAfter, latestIndex } from "../../../widget/finder/latest-index.ts";
import { cards, makeCard } from "../harbour.ts";
import { control } from "../look.ts";
import {
  makeGate,
  requests,
  restorePage,
  serve,
  serveCatalog,
  serveNext,
  stubPage,
  until,
} from "../page.ts";
import { change, found, mountFinder, openPanel, press, root, type } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

const buoy = makeCard({
  id: "buoy",
  title: "Buoy",
  keywords: ["depth"],
  hostedOn: ["harbour"],
  names: { harbour: "Harbour" },
});
const NEXT = [...cards, buoy];

describe("after a release of which all files have other names", () => {
  const failure = (element: HTMLElement) => element.shadowRoot!.querySelector(".problem");

  it("a search answers from it, and nothing is said", async () => {
    const src = serveCatalog();
    const element = await mountFinder({ src });
    serveNext(src, NEXT);
    await type(element, "depth");
    expect(found(element)).to.have.members(["Sounding", "Buoy"]);
    expect(failure(element)).to.equal(null);
    await type(element, "harbour");
    expect(failure(element)).to.equal(null);
  });

  it("the list goes on, from its start", async () => {
    const many = Array.from({ length: 60 }, (_, i) => makeCard({ id: `t${i}`, title: `T${i}` }));
    const src = serveCatalog({}, many);
    const element = await mountFinder({ src, limit: "20" });
    serveNext(src, [...many, buoy]);
    for (let shown = 20; shown < 60; shown += 20) await press(element, /more/i);
    expect(new Set(found(element))).to.have.lengthOf(60);
    expect(found(element)).to.include("Buoy");
    expect(failure(element)).to.equal(null);
  });

  it("filters are counted in it", async () => {
    const src = serveCatalog();
    const element = await mountFinder({ src });
    await type(element, "sounding");
    serveNext(src, NEXT);
    await openPanel(element, "Filters");
    control(root(element), /^Runs on/).click();
    await until(element, () => root(element).querySelector('[data-value="harbour"]'));
    expect(failure(element)).to.equal(null);
  });

  it("a filter whose file turns out to be gone when the next release is shown already", async () => {
    const src = serveCatalog();
    const element = await mountFinder({ src });
    await type(element, "depth");
    const before = await sourceAt(new URL(src)).index();
    if ("problem" in before) throw new Error(before.problem);
    serveNext(src, NEXT);
    const gone = makeGate();
    serve(`${src}search/${before.value.manifest.stamp}/facets/platform-0.json`, () =>
      gone.open.then(() => 404),
    );
    await openPanel(element, "Filters");
    control(root(element), /^Runs on/).click();
    control(root(element), /^Language/).click();
    await until(element, () => found(element).includes("Buoy"));
    gone.unlock();
    await until(element, () => root(element).querySelector('[data-value="harbour"]'));
    expect(failure(element)).to.equal(null);
  });

  it("a second widget, and the first after it, search in it", async () => {
    const src = serveCatalog();
    const one = await mountFinder({ src });
    serveNext(src, NEXT);
    const two = await mountFinder({ src, query: "depth" });
    expect(found(two)).to.have.members(["Sounding", "Buoy"]);
    await change(one, () => (one.query = "depth"));
    expect(found(one)).to.have.members(["Sounding", "Buoy"]);
  });
});

it("those who find files gone at the same time open the next index once", async () => {
  const folder = serveCatalog();
  const source = sourceAt(new URL(folder));
  const before = await latestIndex(source);
  if ("problem" in before) throw new Error(before.problem);
  expect(await indexAfter(before.value, source)).to.equal(undefined);
  serveNext(folder, NEXT);
  requests.length = 0;
  const [one, two] = await Promise.all([
    indexAfter(before.value, source),
    indexAfter(before.value, source),
  ]);
  expect(one).to.equal(two);
  expect(requests).to.deep.equal([`${folder}search/manifest.json`]);
  expect(await latestIndex(source)).to.deep.equal({ value: one });
});

it("without a network there is no other", async () => {
  const folder = serveCatalog();
  const source = sourceAt(new URL(folder));
  const before = await latestIndex(source);
  if ("problem" in before) throw new Error(before.problem);
  window.fetch = () => Promise.reject(new TypeError("offline"));
  expect(await indexAfter(before.value, source)).to.equal(undefined);
});

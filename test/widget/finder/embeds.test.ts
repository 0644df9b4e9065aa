/** The finder as pages embed it: for this wiki, with a fixed list, without questions, and more than one on a page. */
import { expect } from "chai";
import { makeCard } from "../harbour.ts";
import { mount, requests, restorePage, serveCatalog, stubPage } from "../page.ts";
import { change, found, mountFinder, root, status, type } from "../steps.ts";

const page = window as { mw?: unknown };

beforeEach(stubPage);
afterEach(() => {
  delete page.mw;
  restorePage();
});

describe(`wiki="auto"`, () => {
  const list = [
    makeCard({ id: "a", title: "A" }),
    makeCard({ id: "b", title: "B", wikis: ["de.example.org"], tasks: ["asking"] }),
    makeCard({ id: "c", title: "C", wikis: ["*.example.org"], languages: ["de"] }),
    makeCard({ id: "d", title: "D", languages: ["de"] }),
  ];
  const onWiki = (host: string) =>
    (page.mw = { config: { get: (key: string) => (key === "wgServerName" ? host : null) } });
  const mountHere = (lang: string) => mount({ src: serveCatalog({}, list), wiki: "auto", lang });

  it("tools for this wiki and in the reader's language come first", async () => {
    onWiki("de.example.org");
    expect(found(await mountHere("de-AT"))).to.deep.equal(["C", "B", "D", "A"]);
  });

  it("on another wiki, others", async () => {
    onWiki("fr.example.org");
    expect(found(await mountHere("fr"))).to.deep.equal(["C", "A", "B", "D"]);
  });

  it("it stays so when something is chosen and taken back", async () => {
    onWiki("de.example.org");
    const element = await mountHere("de");
    const chip = () => root(element).querySelector<HTMLElement>(`[data-value="asking"]`)!;
    await change(element, () => chip().click());
    expect(element.wiki).to.equal("auto");
    expect(found(element)).to.deep.equal(["B"]);
    await change(element, () => chip().click());
    expect(found(element)).to.deep.equal(["C", "B", "D", "A"]);
  });
});

it("controls=none: the list alone, with its status", async () => {
  const element = await mountFinder({ controls: "none", task: "asking" });
  expect(root(element).querySelector("form, input, [role=search]")).to.equal(null);
  expect(status(element)).to.equal("3 tools");
  expect(found(element)).to.have.lengthOf(3);
});

it("tools: a fixed list, planned ones too", async () => {
  const element = await mountFinder({ tools: "sounding, ferry drydock" });
  expect(found(element)).to.deep.equal(["Sounding", "Ferry", "Dry Dock"]);
});

describe("match", () => {
  it("without a word about what one knows it keeps everything", async () => {
    expect(status(await mountFinder({ match: "ready" }))).to.equal("7 tools");
  });
  it("ready: what one can use now", async () => {
    const element = await mountFinder({ match: "ready", knows: "coding" });
    expect(found(element)).to.deep.equal(["Logbook", "Sounding", "مرسى"]);
  });
  it("not-available: planned and retired", async () => {
    const element = await mountFinder({ match: "not-available", knows: "none" });
    expect(found(element)).to.deep.equal(["Dry Dock"]);
  });
});

describe("several on a page", () => {
  it("share each file, and stay independent", async () => {
    const src = serveCatalog();
    const [one, two] = await Promise.all([mount({ src }), mount({ src, task: "asking" })]);
    await Promise.all([type(one, "depth"), type(two, "log")]);
    expect(found(one)).to.deep.equal(["Sounding"]);
    expect(found(two)).to.deep.equal(["Logbook"]);
    const own = requests.filter((address) => address.startsWith(src));
    expect(own).to.have.lengthOf(new Set(own).size);
    await change(one, () => (one.query = ""));
    expect(status(one)).to.equal("7 tools");
    expect(found(two)).to.deep.equal(["Logbook"]);
  });

  it("read two catalogs", async () => {
    const other = serveCatalog({}, [makeCard({ id: "a", title: "Another" })]);
    const [one, two] = await Promise.all([mountFinder(), mount({ src: other })]);
    expect(status(one)).to.equal("7 tools");
    expect(found(two)).to.deep.equal(["Another"]);
  });
});

import { expect } from "chai";
import { control, seen, spoken } from "../look.ts";
import { makeCard } from "../harbour.ts";
import { mount, requests, restorePage, serveCatalog, settled, stubPage, until } from "../page.ts";
import {
  change,
  field,
  focused,
  found,
  mountFinder,
  openPanel,
  press,
  root,
  status,
  type,
  write,
} from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

it("draws three cards at first, and the rest when the page has had a moment for something else", async () => {
  await import("../../../widget/element/define.ts");
  const drawn: object[] = [];
  const element = document.createElement("tool-ladder");
  const look = () =>
    drawn.push({
      cards: found(element).length,
      status: status(element),
      more: root(element).querySelector("[part=more]") !== null,
    });
  element.addEventListener("tool-ladder-ready", look);
  Object.assign(element, { src: serveCatalog(), limit: "5" });
  document.body.append(element);
  await settled(element);
  look();
  expect(drawn).to.deep.equal([
    { cards: 3, status: "7 tools", more: false },
    { cards: 5, status: "7 tools", more: true },
  ]);
});

describe("finding", () => {
  it("by words", async () => {
    const element = await mountFinder();
    await type(element, "depth");
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(status(element)).to.equal("1 tool");
    expect(element.query).to.equal("depth");
  });

  it("by words from the beginning", async () => {
    const element = await mountFinder({ query: "depth" });
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(field(element).value).to.equal("depth");
  });

  it("with the words taken back, everything", async () => {
    const element = await mountFinder();
    await type(element, "depth");
    await type(element, "");
    expect(status(element)).to.equal("7 tools");
  });

  it("only the last of several quick words counts", async () => {
    const element = await mountFinder();
    await type(element, "depth");
    let results = 0;
    element.addEventListener("tool-ladder-results", () => results++);
    await change(element, () => write(element, "l", "lo", "logbook"));
    expect(found(element)).to.deep.equal(["Logbook"]);
    expect(results).to.equal(1);
  });

  it("by task, in the words of readers", async () => {
    const element = await mountFinder();
    await press(element, /^Measure depths/);
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(element.task).to.equal("measuring");
    await press(element, /^Measure depths/);
    expect(status(element)).to.equal("7 tools");
  });

  it("by level: no technical skills needed", async () => {
    const element = await mountFinder();
    await press(element, /^No technical skills needed/);
    expect(status(element)).to.equal("2 tools");
  });

  it("by purpose", async () => {
    const element = await mountFinder({ knows: "coding" });
    await openPanel(element, "Filters");
    await press(element, "Build on a platform");
    expect(found(element)).to.deep.equal(["Harbour"]);
    expect(seen(root(element).querySelector(".match"))).to.equal("+ 1 skill away: ssh / bash");
  });

  it("by a further filter, with how many tools it would leave", async () => {
    const element = await mountFinder();
    await openPanel(element, "Filters");
    await openPanel(element, "Runs on");
    const chip = await until(element, () =>
      root(element).querySelector<HTMLElement>("[data-group=platform] .chip"),
    );
    expect(spoken(chip)).to.equal("Harbour 2");
    await change(element, () => chip.click());
    expect(found(element)).to.deep.equal(["Lighthouse", "Sounding"]);
    expect(element.platform).to.equal("harbour");
    expect(spoken(control(root(element), /^Runs on:/))).to.equal("Runs on: Harbour");
  });

  it("each task says how many tools it would leave", async () => {
    const element = await mountFinder();
    const counts = () =>
      [...root(element).querySelectorAll("[data-group=task] [data-value]")].map((each) =>
        spoken(each),
      );
    const all = ["Ask the database 3", "Cross the bay 2", "Measure depths 1"];
    await until(element, () => counts().join() === all.join());
    await press(element, /^No technical skills needed/);
    const fewer = ["Ask the database 0", "Cross the bay 1", "Measure depths 1"];
    await until(element, () => counts().join() === fewer.join());
  });
});

describe("knowing", () => {
  it("nothing is said about matches before it is asked", async () => {
    const element = await mountFinder();
    expect(root(element).querySelectorAll(".match")).to.have.lengthOf(0);
    expect(status(element)).to.equal("7 tools");
  });

  it("orders and words the list", async () => {
    const element = await mountFinder();
    await openPanel(element, "Your skills");
    await press(element, "Coding");
    expect(status(element)).to.equal("7 tools 3 you can use now SQL would open 1 more");
    const lines = [...root(element).querySelectorAll<HTMLElement>(".card")].map(
      (each) => `${each.dataset.entry!}: ${spoken(each.querySelector(".match"))}`,
    );
    expect(lines).to.deep.equal([
      "logbook: You can use this now",
      "sounding: You can use this now",
      "marsa: You can use this now",
      "lighthouse: 1 skill away: SQL",
      "ferry: 1 skill away: ssh / bash",
      "flotsam: Requirements not stated yet",
      "harbour: Requirements not stated yet",
    ]);
  });

  it("none of these is an answer too", async () => {
    const element = await mountFinder();
    await openPanel(element, "Your skills");
    await press(element, "None of these");
    expect(element.knows).to.equal("none");
    expect(status(element)).to.match(/^7 tools 2 you can use now/);
  });

  it("the suggestion adds the skill, and the focus stays with the line", async () => {
    const element = await mountFinder({ knows: "coding" });
    await press(element, "SQL would open 1 more");
    expect(element.knows).to.equal("coding sql");
    expect(status(element)).to.match(/3 you can use now 1 more with an account/);
    expect(focused(element)?.classList.contains("status")).to.equal(true);
    await openPanel(element, "Your skills");
    expect(control(root(element), "SQL").getAttribute("aria-pressed")).to.equal("true");
  });

  it("only what one can use now", async () => {
    const element = await mountFinder({ knows: "none" });
    await openPanel(element, "Your skills");
    await press(element, "What I can use now");
    expect(found(element)).to.deep.equal(["Sounding", "مرسى"]);
    expect(element.match).to.equal("ready");
  });
});

describe("attributes", () => {
  it("set the question, and change it later", async () => {
    const element = await mountFinder({ task: "asking", knows: "none" });
    expect(found(element)).to.deep.equal(["Lighthouse", "Logbook", "Ferry"]);
    await change(element, () => element.setAttribute("knows", "coding"));
    expect(found(element)).to.deep.equal(["Logbook", "Lighthouse", "Ferry"]);
    await change(element, () => element.setAttribute("knows", ""));
    expect(root(element).querySelectorAll(".match")).to.have.lengthOf(0);
  });

  it("an unknown view is a finder", async () => {
    const element = await mountFinder({ view: "hologram" });
    expect(root(element).querySelector("[role=search]")).not.to.equal(null);
  });
});

describe("more", () => {
  it("shows more, and focuses the first of them", async () => {
    const element = await mountFinder({ limit: "3" });
    expect(found(element)).to.have.lengthOf(3);
    await press(element, "Show 3 more");
    expect(found(element)).to.have.lengthOf(6);
    await until(element, () => focused(element));
    expect(focused(element)).to.equal(root(element).querySelector(".card:nth-child(4) a"));
    await press(element, "Show 1 more");
    expect(found(element)).to.have.lengthOf(7);
    expect(root(element).querySelector(".foot")).to.equal(null);
  });

  it("a new question begins at the top again", async () => {
    const element = await mountFinder({ limit: "1" });
    await press(element, /^Show/);
    await press(element, /^Ask the database/);
    expect(found(element)).to.have.lengthOf(1);
  });
});

describe("nothing found", () => {
  it("one button takes back the filter that stands in the way", async () => {
    const element = await mountFinder({ task: "measuring", level: "some-code" });
    const words = await until(element, () => root(element).querySelector(".state p"));
    expect(spoken(words)).to.equal("No tool fits all of this.");
    await press(element, "Without “Some code”: 1 tool");
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(element.level).to.equal(undefined);
    expect(focused(element)?.classList.contains("status")).to.equal(true);
  });

  it("starting over keeps what one knows", async () => {
    const element = await mountFinder({ task: "asking", knows: "sql", query: "whale" });
    await until(element, () => root(element).querySelector(".state p"));
    await press(element, "Start over");
    expect(status(element)).to.match(/^7 tools/);
    expect(element.knows).to.equal("sql");
  });

  it("starting over begins with using again", async () => {
    const element = await mountFinder({ purpose: "host", query: "whale" });
    await until(element, () => root(element).querySelector(".state p"));
    await press(element, "Start over");
    expect(status(element)).to.match(/^7 tools/);
    expect(element.purpose ?? "use").to.equal("use");
  });

  it("one may ask for such a tool", async () => {
    const element = await mountFinder({ query: "whale" });
    await until(element, () => root(element).querySelector(".state p"));
    expect(control(root(element), "Ask for such a tool").getAttribute("href")).to.equal(
      "https://harbour.example.org/talk?title=whale",
    );
  });
});

it("holds four thousand tools, and reads no more than the first of them", async () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    makeCard({ id: `t${i}`, title: `Tool ${i}` }),
  );
  const element = await mount({ src: serveCatalog({}, many) });
  expect(status(element)).to.equal("4,000 tools");
  expect(found(element)).to.have.lengthOf(10);
  expect(requests.filter((address) => /\/(terms|cards|tools)\b/.test(address))).to.deep.equal([]);
});

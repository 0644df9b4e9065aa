import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import type { ToolLadder } from "../../../widget/tool-ladder.ts";
import { control, seen, spoken, titles } from "../look.ts";
import { makeCard, toolList } from "../harbour.ts";
import { mount, next, restorePage, serveCatalog, stubPage } from "../page.ts";

beforeEach(stubPage);
afterEach(restorePage);

const root = (element: ToolLadder) => element.shadowRoot!;
const status = (element: ToolLadder) => spoken(root(element).querySelector(".status"));
const press = async (element: ToolLadder, words: string | RegExp) => {
  control(root(element), words).click();
  await element.updateComplete;
};
const focused = (element: ToolLadder) => root(element).activeElement;

async function type(element: ToolLadder, words: string): Promise<void> {
  const field = root(element).querySelector<HTMLInputElement>(".search")!;
  field.value = words;
  const results = next(element, "tool-ladder-results");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await results;
}

async function mountFinder(attributes: Record<string, string> = {}): Promise<ToolLadder> {
  return mount({ src: serveCatalog(), ...attributes });
}

describe("finding", () => {
  it("by words", async () => {
    const element = await mountFinder();
    await type(element, "depth");
    expect(titles(root(element))).to.deep.equal(["Sounding"]);
    expect(status(element)).to.equal("1 tool");
    expect(element.query).to.equal("depth");
  });

  it("by words from the beginning", async () => {
    const element = await mountFinder({ query: "depth" });
    await next(element, "tool-ladder-results");
    expect(titles(root(element))).to.deep.equal(["Sounding"]);
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
    const field = root(element).querySelector<HTMLInputElement>(".search")!;
    for (const words of ["l", "lo", "logbook"]) {
      field.value = words;
      field.dispatchEvent(new InputEvent("input"));
    }
    await next(element, "tool-ladder-results");
    expect(titles(root(element))).to.deep.equal(["Logbook"]);
    expect(results).to.equal(1);
  });

  it("by task, in the words of readers", async () => {
    const element = await mountFinder();
    await press(element, "Measure depths 1");
    expect(titles(root(element))).to.deep.equal(["Sounding"]);
    expect(element.task).to.equal("measuring");
    await press(element, "Measure depths 1");
    expect(status(element)).to.equal("7 tools");
  });

  it("by level: no technical skills needed", async () => {
    const element = await mountFinder();
    await press(element, /^No technical skills needed/);
    expect(status(element)).to.equal("2 tools");
  });

  it("by purpose", async () => {
    const element = await mountFinder({ knows: "coding" });
    await press(element, "Build on a platform");
    expect(titles(root(element))).to.deep.equal(["Harbour"]);
    expect(seen(root(element).querySelector(".match"))).to.equal("+ 1 skill away: ssh / bash");
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
    await press(element, "Coding");
    expect(status(element)).to.equal("7 tools 3 you can use now SQL would open 1 more");
    const lines = [...root(element).querySelectorAll(".card")].map(
      (each) => `${(each as HTMLElement).dataset.entry!}: ${spoken(each.querySelector(".match"))}`,
    );
    expect(lines).to.deep.equal([
      "logbook: You can use this now",
      "sounding: You can use this now",
      "marsa: You can use this now",
      "lighthouse: 1 skill away: SQL",
      "ferry: 1 skill away: ssh / bash",
      "flotsam: Does not say yet what it asks for",
      "harbour: Does not say yet what it asks for",
    ]);
  });

  it("none of these is an answer too", async () => {
    const element = await mountFinder();
    await press(element, "None of these");
    expect(element.knows).to.equal("none");
    expect(status(element)).to.match(/^7 tools 2 you can use now/);
  });

  it("the suggestion adds the skill, and the focus stays with the line", async () => {
    const element = await mountFinder({ knows: "coding" });
    await press(element, "SQL would open 1 more");
    expect(element.knows).to.equal("coding sql");
    expect(status(element)).to.match(/4 you can use now/);
    expect(control(root(element), "SQL").getAttribute("aria-pressed")).to.equal("true");
    await element.updateComplete;
    expect(focused(element)?.classList.contains("status")).to.equal(true);
  });
});

describe("attributes", () => {
  it("set the question, and change it later", async () => {
    const element = await mountFinder({ task: "asking", knows: "sql" });
    expect(titles(root(element))).to.deep.equal(["Lighthouse", "Logbook", "Ferry"]);
    element.setAttribute("knows", "");
    await element.updateComplete;
    expect(titles(root(element))).to.deep.equal(["Ferry", "Lighthouse", "Logbook"]);
  });

  it("an unknown view is a finder", async () => {
    const element = await mountFinder({ view: "hologram" });
    expect(root(element).querySelector("[role=search]")).not.to.equal(null);
  });
});

describe("more", () => {
  it("shows more, and focuses the first of them", async () => {
    const element = await mountFinder({ limit: "3" });
    expect(titles(root(element))).to.have.lengthOf(3);
    await press(element, "Show 3 more");
    await element.updateComplete;
    expect(titles(root(element))).to.have.lengthOf(6);
    expect(focused(element)).to.equal(root(element).querySelector(".card:nth-child(4) a"));
    await press(element, "Show 1 more");
    expect(titles(root(element))).to.have.lengthOf(7);
    expect(root(element).querySelector(".foot")).to.equal(null);
  });

  it("a new question begins at the top again", async () => {
    const element = await mountFinder({ limit: "1" });
    await press(element, /^Show/);
    await press(element, /^Ask the database/);
    expect(titles(root(element))).to.have.lengthOf(1);
  });
});

describe("nothing found", () => {
  it("one button lifts the filter that stands in the way", async () => {
    const element = await mountFinder({ task: "measuring", level: "some-code" });
    expect(spoken(root(element).querySelector(".state p"))).to.equal("No tool fits all of this.");
    await press(element, "Without “Some code”: 1 tool");
    expect(titles(root(element))).to.deep.equal(["Sounding"]);
    expect(element.level).to.equal(undefined);
    await element.updateComplete;
    expect(focused(element)?.classList.contains("status")).to.equal(true);
  });

  it("starting over keeps what one knows", async () => {
    const element = await mountFinder({ task: "nothing", knows: "sql", tool: "ferry" });
    await press(element, "Start over");
    expect(status(element)).to.match(/^7 tools/);
    expect(element.knows).to.equal("sql");
  });
});

describe("telling the page", () => {
  it("each new list comes with what was asked and how many there are", async () => {
    const element = await mountFinder({ limit: "2" });
    const event = next(element, "tool-ladder-results");
    await press(element, "Coding");
    const { total, shown, ready, state } = (await event).detail;
    expect({ total, shown, ready }).to.deep.equal({ total: 7, shown: 2, ready: 3 });
    expect(state).to.deep.include({ purpose: "use", query: "", knows: new Set(["coding"]) });
  });

  it("drawing again without a new question tells nothing", async () => {
    const element = await mountFinder();
    let told = 0;
    element.addEventListener("tool-ladder-results", () => told++);
    element.theme = "dark";
    await element.updateComplete;
    expect(told).to.equal(0);
  });

  it("before a link is followed, and lets it take over", async () => {
    const element = await mountFinder();
    const opened: unknown[] = [];
    element.addEventListener("tool-ladder-open", (event) => {
      event.preventDefault();
      opened.push(event.detail);
    });
    control(root(element), "Sounding").click();
    control(root(element), "Open the map: Sounding").click();
    expect(opened).to.deep.equal([
      {
        id: "sounding",
        url: `${element.src!.replace("api/v1/", "")}tools/sounding/`,
        target: "page",
      },
      { id: "sounding", url: "https://sounding.example.org/", target: "start" },
    ]);
  });
});

it("by keyboard alone: type, choose, learn, open", async () => {
  const element = await mountFinder();
  root(element).querySelector<HTMLElement>(".search")!.focus();
  const results = next(element, "tool-ladder-results");
  await sendKeys({ type: "log" });
  await results;
  expect(element.query).to.equal("log");
  const reach = async (words: string | RegExp) => {
    const target = control(root(element), words);
    for (let i = 0; i < 40 && focused(element) !== target; i++) await sendKeys({ press: "Tab" });
    expect(focused(element)).to.equal(target);
  };
  await reach("Coding");
  await sendKeys({ press: "Space" });
  await element.updateComplete;
  expect(element.knows).to.equal("coding");
  await reach("Logbook");
  await reach("Download: Logbook");
  const opened = next(element, "tool-ladder-open");
  element.addEventListener("tool-ladder-open", (event) => event.preventDefault());
  await sendKeys({ press: "Enter" });
  expect((await opened).detail.target).to.equal("start");
});

it("holds four thousand tools", async () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    makeCard({ id: `t${i}`, title: `Tool ${i}` }),
  );
  const src = serveCatalog({ "tools.json": { ...toolList, tools: many } });
  const element = await mount({ src });
  expect(status(element)).to.equal("4,000 tools");
  expect(titles(root(element))).to.have.lengthOf(20);
});

import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { spoken } from "../look.ts";
import { mount, next, restorePage, serveCatalog, settled, stubPage, until } from "../page.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** How often a widget is drawn from now on. */
function countDrawings(element: ToolLadder): { readonly drawn: number } {
  const count = { drawn: 0 };
  element.addController({ hostUpdated: () => void count.drawn++ });
  return count;
}

const status = (element: ToolLadder) => spoken(element.renderRoot.querySelector(".status"));

describe("attributes and properties", () => {
  it("an attribute that is taken away leaves undefined", async () => {
    const element = await mount({ src: serveCatalog(), task: "asking", "help-wanted": "keeper" });
    expect([element.task, element.helpWanted]).to.deep.equal(["asking", "keeper"]);
    element.removeAttribute("help-wanted");
    expect(element.helpWanted).to.equal(undefined);
  });

  it("a property does not write its attribute", async () => {
    const element = await mount({ src: serveCatalog(), task: "asking" });
    element.task = "measuring";
    await until(element, () => status(element) === "1 tool");
    expect(element.getAttribute("task")).to.equal("asking");
  });

  it("what was set before the element was known wins over its attributes", async () => {
    await mount();
    const frame = document.createElement("iframe");
    document.body.append(frame);
    // In a document without the element's definition it is not made what it will be.
    const early = frame.contentDocument!.createElement("tool-ladder");
    early.setAttribute("task", "asking");
    Object.assign(early, { task: "measuring", src: serveCatalog() });
    const there = settled(early);
    document.body.append(early);
    customElements.upgrade(early);
    await there;
    expect(early).to.have.property("task", "measuring");
    await until(early, () => status(early) === "1 tool");
  });
});

describe("drawing", () => {
  it("many changes make one drawing, and the same value none", async () => {
    const element = await mount({ src: serveCatalog() });
    const count = countDrawings(element);
    element.theme = "dark";
    element.headingLevel = "3";
    element.headingLevel = "4";
    await element.updateComplete;
    element.headingLevel = "4";
    await element.updateComplete;
    expect(count.drawn).to.equal(1);
    expect(element.renderRoot.querySelector("h4")).not.to.equal(null);
  });

  it("may wait for something, and takes along what is asked for meanwhile", async () => {
    const element = await mount({ src: serveCatalog() });
    const count = countDrawings(element);
    let come: () => void = () => undefined;
    element.requestUpdateAfter(new Promise<void>((done) => (come = done)));
    element.headingLevel = "4";
    await new Promise((done) => setTimeout(done));
    expect(count.drawn).to.equal(0);
    come();
    await element.updateComplete;
    expect(count.drawn).to.equal(1);
    expect(element.renderRoot.querySelector("h4")).not.to.equal(null);
  });

  it("does not begin before the element stands on a page", async () => {
    await mount();
    const element = document.createElement("tool-ladder");
    const count = countDrawings(element);
    element.theme = "dark";
    await new Promise((done) => setTimeout(done));
    expect(count.drawn).to.equal(0);
  });

  it("what can't be drawn is told as an error in the program, and goes to the console", async () => {
    const element = await mount({ src: serveCatalog() }, "Fallback");
    const logged: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => logged.push(...words);
    element.translator = (key) => {
      if (key === "status-total") throw new Error("sunk");
      return undefined;
    };
    const { reason } = (await next(element, "tool-ladder-error")).detail;
    console.error = error;
    expect(reason).to.equal("broken");
    expect(String(logged)).to.equal("Error: sunk");
    expect(element.renderRoot.querySelector(".problem p")!.textContent).to.match(/program/);
    expect(element.renderRoot.querySelector("slot")).not.to.equal(null);
    const ready = next(element, "tool-ladder-ready");
    element.translator = undefined;
    await ready;
    expect(status(element)).to.equal("7 tools");
  });

  it("what goes wrong does not reach the page, and the next drawing is as good as ever", async () => {
    const element = await mount({ src: serveCatalog() });
    const logged: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => logged.push(...words);
    element.translator = () => {
      throw new Error("sunk");
    };
    await element.updateComplete;
    console.error = error;
    expect(String(logged[0])).to.equal("Error: sunk");
    element.translator = undefined;
    await element.updateComplete;
    expect(status(element)).to.equal("7 tools");
  });
});

it("elements share their style sheets, and a view brings its own", async () => {
  const src = serveCatalog();
  const [one, two] = await Promise.all([mount({ src }), mount({ src })]);
  const sheetsOf = (element: ToolLadder) => element.shadowRoot!.adoptedStyleSheets;
  expect(sheetsOf(one)).to.deep.equal(sheetsOf(two));
  const lost = await mount({ src: "https://nowhere.example.org/" });
  expect(sheetsOf(one).slice(0, sheetsOf(lost).length)).to.deep.equal(sheetsOf(lost));
  expect(sheetsOf(lost).length).to.be.lessThan(sheetsOf(one).length);
});

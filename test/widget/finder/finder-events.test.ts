/** What the finder tells the page. */
import { expect } from "chai";
import { control } from "../look.ts";
import { next, restorePage, stubPage } from "../page.ts";
import { mountFinder, root } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

describe("telling the page", () => {
  it("each new list comes with what was asked and how many there are", async () => {
    const element = await mountFinder({ limit: "2" });
    const event = next(element, "tool-ladder-results");
    element.knows = "coding";
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
    const page = `${element.src!.replace("api/v1/", "")}tools/sounding/`;
    expect(opened).to.deep.equal([
      { id: "sounding", url: page, target: "page" },
      { id: "sounding", url: "https://sounding.example.org/", target: "start" },
    ]);
  });
});

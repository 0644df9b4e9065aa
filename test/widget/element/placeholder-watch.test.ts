import { expect } from "chai";
import { watchPlaceholders } from "../../../widget/element/placeholder-watch.ts";
import { next, restorePage, serveCatalog, stubPage } from "../page.ts";

const BOX = `<div class="tool-ladder"><a href="https://c.example.org/">x</a></div>`;

let announce: ((content: unknown) => void) | undefined;

before(() => {
  stubPage();
  globalThis.toolLadder = { src: serveCatalog() };
  globalThis.mw = {
    hook: (name) => ({
      add: (handler) => (announce = name === "wikipage.content" ? handler : announce),
    }),
  };
  document.body.innerHTML = BOX;
  watchPlaceholders();
});
after(() => {
  globalThis.toolLadder = undefined;
  globalThis.mw = undefined;
  restorePage();
});

const count = (part: ParentNode) => part.querySelectorAll("tool-ladder").length;

it("what is there", () => {
  expect(count(document)).to.equal(1);
});

it("what comes later", async () => {
  const place = document.createElement("section");
  document.body.append(place);
  place.innerHTML = BOX + BOX;
  await new Promise((done) => queueMicrotask(() => done(undefined)));
  expect(count(place)).to.equal(2);
});

const calm = () => new Promise((done) => setTimeout(done));

it("what becomes a placeholder by a class or an address that is set later, and follows it", async () => {
  const place = document.createElement("section");
  place.innerHTML = `<div data-task="asking">x</div><a>y</a>`;
  document.body.append(place);
  const [box, link] = [place.querySelector("div")!, place.querySelector("a")!];
  box.className = "tool-ladder";
  link.href = "#tool-ladder?limit=3";
  await calm();
  const [first, second] = place.querySelectorAll("tool-ladder");
  expect(first!.getAttribute("task")).to.equal("asking");
  expect(second!.getAttribute("limit")).to.equal("3");
  box.dataset["task"] = "measuring";
  link.href = "#tool-ladder?query=depth";
  await calm();
  expect(count(place)).to.equal(2);
  expect(first!.getAttribute("task")).to.equal("measuring");
  expect(second!.hasAttribute("limit")).to.equal(false);
  expect(second!.getAttribute("query")).to.equal("depth");
  link.href = "https://evil.example.org/#tool-ladder?task=asking";
  await calm();
  expect(second!.hasAttribute("src")).to.equal(false);
});

it("a link that the page takes away at once is left alone", async () => {
  const link = document.createElement("a");
  link.href = "#tool-ladder?limit=3";
  document.body.append(link);
  link.remove();
  await calm();
  expect(link.parentNode).to.equal(null);
});

it("what a wiki announces before it is in the page", () => {
  const part = document.createElement("section");
  part.innerHTML = BOX;
  announce!({ 0: part, 1: document.createTextNode("x"), length: 2 });
  expect(count(part)).to.equal(1);
});

it("the focus goes from the fallback's link to the list's first control", async () => {
  await import("../../../widget/element/define.ts");
  const element = document.createElement("tool-ladder");
  element.setAttribute("src", serveCatalog());
  element.innerHTML = `<a href="https://c.example.org/">x</a>`;
  const ready = next(element, "tool-ladder-ready");
  document.body.append(element);
  await element.updateComplete;
  element.querySelector("a")!.focus();
  await ready;
  expect(document.activeElement === element).to.equal(true);
  expect(element.shadowRoot!.activeElement?.matches("input, button, a")).to.equal(true);
});

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
